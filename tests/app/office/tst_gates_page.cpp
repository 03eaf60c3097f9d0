// SPDX-License-Identifier: Apache-2.0
#include "app/office/gates_dialogs.h"
#include "app/office/gates_page.h"
#include "app/office/gates_preview.h"
#include "tests/support/office_story.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>

using namespace gatelog;
using namespace gatelog::test;

class GatesPageTest : public QObject, private OfficeStory
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        startOffice();
        m_page = &page<GatesPage>();
        QTRY_COMPARE(table("gates")->rowCount(), int(m_state.gates.size()));
    }
    void cleanup() { endOffice(); }
    void aNewGateIsAddedAndAdmits();
    void aTakenNameIsRefusedAndTheDialogStays();
    void aNameThatIsNoneIsSaidWhy_data();
    void aNameThatIsNoneIsSaidWhy();
    void aListTakesAPolicy();
    void aPreviewSaysWhatTheDeskWouldAndWritesNothing();
    void aNameLeadsToAPreview();
    void aPreviewFollowsAScan();
    void aCategoryIsPutOnSale();
    void hostileNamesAreText();

private:
    template <typename Widget>
    Widget* find(const char* name) const
    {
        auto* found = m_page->findChild<Widget*>(QString::fromLatin1(name));
        GATELOG_CHECK(found);
        return found;
    }
    QTableWidget* table(const char* name) const { return find<QTableWidget>(name); }
    template <typename Dialog>
    Dialog* dialog()
    {
        Dialog* open = nullptr;
        [&] { QTRY_VERIFY((open = m_page->findChild<Dialog*>()) && open->isVisible()); }();
        return open;
    }
    static void save(QDialog* dialog)
    {
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("primary")), Qt::LeftButton);
    }
    std::int64_t records()
    {
        std::int64_t records = 0;
        write([&records](Replica& replica) {
            records = replica.records().count();
            return Result<>();
        });
        return records;
    }
    GatesPage* m_page = nullptr;
};

void GatesPageTest::aNewGateIsAddedAndAdmits()
{
    const int before = table("gates")->rowCount();
    QTest::mouseClick(find<QPushButton>("gatesAdd"), Qt::LeftButton);
    auto* gate = dialog<GateDialog>();
    QTest::keyClicks(gate->findChild<QLineEdit*>(QStringLiteral("name")), QStringLiteral("Boat landing"));
    save(gate);
    QTRY_COMPARE(table("gates")->rowCount(), before + 1);
    QTRY_VERIFY(find<QComboBox>("previewGate")->findText(QStringLiteral("Boat landing")) >= 0);
    const QVariant id =
        find<QComboBox>("previewGate")
            ->itemData(find<QComboBox>("previewGate")->findText(QStringLiteral("Boat landing")));
    Answers scanned(m_service, &ReplicaService::scanned);
    ScanRequest request = requestFor(validCode());
    request.gate = GateId(std::uint16_t(id.toUInt()));
    m_service->scan(request, 1);
    QTRY_COMPARE(scanned.count(), 1);
    QCOMPARE(scanned.at(0).gate, QStringLiteral("Boat landing"));
    QCOMPARE(scanned.at(0).decision.verdict, Verdict::Admit);
}

void GatesPageTest::aTakenNameIsRefusedAndTheDialogStays()
{
    QTest::mouseClick(find<QPushButton>("gatesAdd"), Qt::LeftButton);
    auto* gate = dialog<GateDialog>();
    gate->findChild<QLineEdit*>(QStringLiteral("name"))->setText(m_state.gates.front().name.toUpper());
    save(gate);
    auto* problem = gate->findChild<QLabel*>(QStringLiteral("problem"));
    QTRY_VERIFY(problem->isVisible());
    QVERIFY(problem->text().contains(QStringLiteral("taken")));
    QVERIFY(gate->isVisible());
}

void GatesPageTest::aNameThatIsNoneIsSaidWhy_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("said");
    QTest::newRow("too long") << QString(81, u'x') << QStringLiteral("It may have 80 letter");
    QTest::newRow("a mark that turns what follows")
        << QString(QChar(0x202e)) + QStringLiteral("North") << QStringLiteral("marks that cannot be seen");
}

void GatesPageTest::aNameThatIsNoneIsSaidWhy()
{
    QFETCH(QString, name);
    QFETCH(QString, said);
    for (const char* add : {"gatesAdd", "categoriesAdd"}) {
        QTest::mouseClick(find<QPushButton>(add), Qt::LeftButton);
        auto* made = dialog<DefinitionDialog>();
        made->findChild<QLineEdit*>(QStringLiteral("name"))->setText(name);
        save(made);
        const auto* problem = made->findChild<QLabel*>(QStringLiteral("problem"));
        QVERIFY(problem->isVisible() && problem->text().contains(said));
        delete made;
    }
}

void GatesPageTest::aListTakesAPolicy()
{
    table("lists")->selectRow(0);
    QTest::mouseClick(find<QPushButton>("listsChange"), Qt::LeftButton);
    auto* list = dialog<ListDialog>();
    auto* policy = list->findChild<QComboBox*>(QStringLiteral("policy"));
    policy->setCurrentIndex(policy->findData(int(Policy::Unlimited)));
    save(list);
    QTRY_COMPARE(table("lists")->item(0, 1)->text(), QStringLiteral("Any number of times"));
    Answers scanned(m_service, &ReplicaService::scanned);
    m_service->scan(requestFor(validCode()), 1);
    m_service->scan(requestFor(validCode()), 2);
    QTRY_COMPARE(scanned.count(), 2);
    QCOMPARE(scanned.at(1).decision.verdict, Verdict::Admit);
}

void GatesPageTest::aPreviewSaysWhatTheDeskWouldAndWritesNothing()
{
    const std::int64_t before = records();
    find<QLineEdit>("previewTicket")->setText(validCode());
    QTRY_COMPARE(m_page->preview().shown().tone, Tone::Admit);
    find<QLineEdit>("previewTicket")->setText(QStringLiteral("no such code 4711"));
    QTRY_COMPARE(m_page->preview().shown().tone, Tone::Deny);
    QVERIFY(m_page->preview().shown().reason.contains(QStringLiteral("No ticket")));
    QCOMPARE(records(), before);
}

void GatesPageTest::aNameLeadsToAPreview()
{
    find<QLineEdit>("previewTicket")->setText(QStringLiteral("muller"));
    auto* matches = find<QComboBox>("previewMatches");
    QTRY_VERIFY(matches->isVisible() && matches->count() > 0);
    QTRY_VERIFY(m_page->preview().shown().guest.contains(QStringLiteral("Müller")));
}

void GatesPageTest::aPreviewFollowsAScan()
{
    find<QLineEdit>("previewTicket")->setText(validCode());
    QTRY_COMPARE(m_page->preview().shown().tone, Tone::Admit);
    m_service->scan(requestFor(validCode()), 1);
    QTRY_COMPARE(m_page->preview().shown().tone, Tone::Deny);
    QVERIFY(m_page->preview().shown().reason.contains(m_state.gates.front().name));
}

void GatesPageTest::aCategoryIsPutOnSale()
{
    QTest::mouseClick(find<QPushButton>("categoriesAdd"), Qt::LeftButton);
    auto* made = dialog<CategoryDialog>();
    made->findChild<QLineEdit*>(QStringLiteral("name"))->setText(QStringLiteral("Late"));
    made->findChild<QCheckBox*>()->click();
    made->findChild<QLineEdit*>(QStringLiteral("price"))->setText(QStringLiteral("twelve"));
    made->findChild<QLineEdit*>(QStringLiteral("currency"))->setText(QStringLiteral("EUR"));
    made->findChild<QSpinBox*>(QStringLiteral("quota"))->setValue(60);
    QTest::mouseClick(made->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save), Qt::LeftButton);
    auto* problem = made->findChild<QLabel*>(QStringLiteral("problem"));
    QVERIFY(problem->isVisible() && problem->text().contains(QStringLiteral("12.50")));
    made->findChild<QLineEdit*>(QStringLiteral("price"))->setText(QString::fromUtf8("١٢٫٥٠"));
    save(made);
    const auto row = [this] {
        for (int i = 0; i < table("categories")->rowCount(); ++i)
            if (table("categories")->item(i, 0)->text() == QStringLiteral("Late"))
                return i;
        return -1;
    };
    QTRY_VERIFY(row() >= 0 &&
                table("categories")->item(row(), 1)->text().contains(QStringLiteral("0 of 60")));
    QVERIFY(table("categories")->item(row(), 1)->text().contains(QStringLiteral("12.50")));

    // Some are sold; fewer than these there cannot be.
    QSignalSpy sold(m_service, &ReplicaService::sold);
    CategoryId category;
    QSignalSpy quotas(m_service, &ReplicaService::quotasChanged);
    m_service->run([&category](Replica& replica) -> Result<> {
        category = replica.setup().categoryNamed(u"Late")->id;
        return {};
    });
    QTRY_VERIFY(category.value() != 0);
    m_service->sell({category, Payment::Cash, 5, {}}, 1);
    QTRY_COMPARE(sold.count(), 1);
    QTRY_VERIFY(table("categories")->item(row(), 1)->text().contains(QStringLiteral("5 of 60")));
    table("categories")->selectRow(row());
    QTest::mouseClick(find<QPushButton>("categoriesChange"), Qt::LeftButton);
    auto* changed = dialog<CategoryDialog>();
    auto* quota = changed->findChild<QSpinBox*>(QStringLiteral("quota"));
    QCOMPARE(quota->value(), 60);
    quota->setValue(4);
    QTest::mouseClick(changed->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save),
                      Qt::LeftButton);
    QVERIFY(changed->findChild<QLabel*>(QStringLiteral("problem"))->isVisible());
    quota->setValue(5);
    save(changed);
    QTRY_VERIFY(table("categories")->item(row(), 1)->text().contains(QStringLiteral("5 of 5")));
}

void GatesPageTest::hostileNamesAreText()
{
    const QString name = QStringLiteral("<h1>Gate</h1> \u05d0\u05d1 \U0001F3AB ") + QString(50, u'W');
    const int width = m_office->window()->minimumSizeHint().width();
    QTest::mouseClick(find<QPushButton>("categoriesAdd"), Qt::LeftButton);
    auto* category = dialog<CategoryDialog>();
    category->findChild<QLineEdit*>(QStringLiteral("name"))->setText(name);
    save(category);
    const auto row = [this, &name] {
        for (int i = 0; i < table("categories")->rowCount(); ++i)
            if (table("categories")->item(i, 0)->text() == name)
                return i;
        return -1;
    };
    QTRY_VERIFY(row() >= 0);
    QVERIFY(!table("categories")->item(row(), 0)->toolTip().contains(QStringLiteral("<h1>")));
    QVERIFY(m_office->window()->minimumSizeHint().width() <= width);
}

QTEST_MAIN(GatesPageTest)
#include "tst_gates_page.moc"
