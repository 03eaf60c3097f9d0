// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/camera_view.h"
#include "app/desk/fitted_text.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QFile>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTabBar>
#include <QXmlStreamReader>

#include <set>

namespace gatelog::test {

/// Every text of `window` that can be seen, pointed at or heard from a screen reader.
inline QStringList visibleWords(const QWidget& window)
{
    QStringList words{window.windowTitle()};
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible())
            continue;
        words << widget->toolTip() << widget->accessibleName();
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            words << label->text();
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            words << button->text();
        if (const auto* box = qobject_cast<const QGroupBox*>(widget))
            words << box->title();
        if (const auto* field = qobject_cast<const QLineEdit*>(widget))
            words << field->text() << field->placeholderText();
        if (const auto* text = qobject_cast<const FittedText*>(widget))
            words << text->text();
        if (const auto* camera = qobject_cast<const CameraView*>(widget))
            words << camera->message();
        if (const auto* choice = qobject_cast<const QComboBox*>(widget))
            for (int i = 0; i < choice->count(); ++i)
                words << choice->itemText(i);
        if (const auto* tabs = qobject_cast<const QTabBar*>(widget))
            for (int i = 0; i < tabs->count(); ++i)
                words << tabs->tabText(i);
        const auto* view = qobject_cast<const QAbstractItemView*>(widget);
        if (!view || !view->model() || qobject_cast<const QHeaderView*>(widget))
            continue;
        for (int row = 0; row < std::min(20, view->model()->rowCount()); ++row)
            for (int column = 0; column < view->model()->columnCount(); ++column)
                for (const int role :
                     {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                    words << view->model()->index(row, column).data(role).toString();
        for (int column = 0; column < view->model()->columnCount(); ++column)
            words << view->model()->headerData(column, Qt::Horizontal).toString();
    }
    words.removeAll(QString());
    return words;
}

/// What the program can say in one language, by its file of translations.
class Catalogue
{
public:
    explicit Catalogue(const QString& code)
    {
        QFile file(QStringLiteral(GATELOG_SOURCE_DIR "/translations/gatelog_%1.ts").arg(code));
        if (!file.open(QIODevice::ReadOnly))
            return;
        QXmlStreamReader xml(&file);
        QString source;
        while (!xml.atEnd()) {
            if (!xml.readNextStartElement())
                continue;
            if (xml.name() == QLatin1StringView("source"))
                source = xml.readElementText();
            else if (xml.name() == QLatin1StringView("numerusform"))
                add(xml.readElementText());
            else if (xml.name() == QLatin1StringView("translation") &&
                     xml.attributes().value(QLatin1StringView("type")).isEmpty())
                add(xml.readElementText(QXmlStreamReader::SkipChildElements));
        }
    }
    /// English's texts are the sources, which another language's file has all of.
    static Catalogue english()
    {
        Catalogue all;
        QFile file(QStringLiteral(GATELOG_SOURCE_DIR "/translations/gatelog_de.ts"));
        if (!file.open(QIODevice::ReadOnly))
            return all;
        QXmlStreamReader xml(&file);
        while (!xml.atEnd())
            if (xml.readNextStartElement() && xml.name() == QLatin1StringView("source"))
                all.add(xml.readElementText().remove(QStringLiteral("(s)")));
        return all;
    }
    static Catalogue of(const QString& code)
    {
        return code == QLatin1StringView("en") ? english() : Catalogue(code);
    }

    bool isEmpty() const { return m_parts.empty(); }
    /// The first of `words` that holds a piece of a sentence of this language, and none of `other`'s; empty:
    /// none does.
    QString firstOf(const QStringList& words, const Catalogue& other) const
    {
        for (const QString& part : m_parts) {
            if (other.m_all.contains(part))
                continue;
            for (const QString& text : words)
                if (holds(text, part))
                    return text;
        }
        return {};
    }

private:
    Catalogue() = default;
    void add(QString text)
    {
        text.remove(u'&');
        m_all += text + u'\n';
        static const QRegularExpression gap(QStringLiteral("%L?[0-9n]"));
        for (const QString& piece : text.split(gap)) {
            const QString part = piece.trimmed();
            const auto letters =
                std::count_if(part.begin(), part.end(), [](QChar c) { return c.isLetter(); });
            const bool isDense = !part.isEmpty() && part.front().unicode() >= 0x2e80; // a sign is a word
            if (letters >= (isDense ? 3 : 5))
                m_parts.insert(part);
        }
    }
    static bool holds(const QString& text, const QString& part)
    {
        const auto isLatin = [](QChar c) { return c.isLetter() && c.unicode() < 0x250; };
        for (qsizetype at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
            const qsizetype end = at + part.size();
            const bool begins = at == 0 || !isLatin(part.front()) || !isLatin(text[at - 1]);
            const bool ends = end == text.size() || !isLatin(part.back()) || !isLatin(text[end]);
            if (begins && ends)
                return true;
        }
        return false;
    }

    std::set<QString> m_parts; ///< of sentences, between what is filled in
    QString m_all;
};

} // namespace gatelog::test
