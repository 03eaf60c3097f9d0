// SPDX-License-Identifier: Apache-2.0
#include "app/desk/desk_settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace gatelog;

class DeskSettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isRemembered();
    void anEmptyFolderGivesDefaults();
    void nonsenseBecomesTheDefault();
};

void DeskSettingsTest::isRemembered()
{
    QTemporaryDir folder;
    DeskSettings settings;
    settings.camera = QStringLiteral("Caméra; 2, \"HD\"");
    settings.gate = QStringLiteral("Süd");
    settings.symbologies = Symbology::QrCode | Symbology::Aztec;
    settings.theme = ThemeChoice::Dark;
    settings.language = QStringLiteral("de");
    settings.sound = false;
    settings.mirrored = true;
    settings.admitShown = std::chrono::seconds(7);
    settings.asksSupervisor = false;
    settings.kiosk = true;
    QVERIFY(settings.save(folder.path()));
    QCOMPARE(DeskSettings::load(folder.path()), settings);
}

void DeskSettingsTest::anEmptyFolderGivesDefaults()
{
    QTemporaryDir folder;
    QCOMPARE(DeskSettings::load(folder.path()), DeskSettings{});
}

void DeskSettingsTest::nonsenseBecomesTheDefault()
{
    QTemporaryDir folder;
    QFile file(DeskSettings::fileIn(folder.path()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[camera]\nsymbologies=4096\n[desk]\nadmit_shown_s=100000\n[window]\ntheme=pink\n");
    file.close();
    const DeskSettings settings = DeskSettings::load(folder.path());
    QCOMPARE(settings.symbologies, Symbologies(Symbology::QrCode));
    QCOMPARE(settings.admitShown, DeskSettings::kLongest);
    QCOMPARE(settings.theme, ThemeChoice::Auto);
}

QTEST_GUILESS_MAIN(DeskSettingsTest)
#include "tst_desk_settings.moc"
