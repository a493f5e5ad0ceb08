#include "requestform/voicelist.h"

#include "common/elidedlabel.h"
#include "common/flatbutton.h"
#include "common/format.h"
#include "common/softlabel.h"
#include "common/verdictline.h"
#include "media/mediafixer.h"
#include "settings/settings.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace retalk {

using namespace std::chrono_literals;

namespace {

QString shortName(const QString &text)
{
    const QString name = sourceOf(text).fileName();
    return name.isEmpty() ? text : name;
}

} // namespace

VoiceList::VoiceList(Settings *settings, QWidget *parent)
    : QWidget(parent), m_settings(settings), m_head(new VerdictLine(this)), m_rows(new QVBoxLayout)
{
    setObjectName(QStringLiteral("voiceList"));
    m_head->setObjectName(QStringLiteral("moreVoices"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_head);
    column->addLayout(m_rows);
    m_rows->setSpacing(2);
    connect(m_head, &VerdictLine::actionClicked, this, [this] { setVoices({}); });
    connect(&m_lookup, &InputLookup::changed, this, [this] {
        rebuild();
        Q_EMIT changed();
    });
    rebuild();
}

VoiceList::~VoiceList() = default;

void VoiceList::setVoices(const QStringList &texts)
{
    if (texts == m_voices)
        return;
    m_voices = texts;
    std::erase_if(m_fixes, [&texts](const auto &fix) { return !texts.contains(fix.first); });
    m_lookup.ask(texts);
    rebuild();
    Q_EMIT changed();
}

void VoiceList::setAddressRule(AddressRule rule)
{
    if (rule == m_rule)
        return;
    m_rule = rule;
    rebuild();
}

QList<std::chrono::milliseconds> VoiceList::durations() const
{
    QList<std::chrono::milliseconds> all;
    for (const QString &voice : m_voices)
        all += lengthOf(voice);
    return all;
}

std::chrono::milliseconds VoiceList::lengthOf(const QString &voice) const
{
    const auto known = m_lookup.answer(voice);
    return known && *known ? (*known)->voiceLength() : 0ms;
}

InputVerdict VoiceList::verdictOf(const QString &voice) const
{
    InputLook look{.state = InputInspector::State::Checking, .info = {}, .error = {}};
    if (const auto answer = m_lookup.answer(voice)) {
        look.state = *answer ? InputInspector::State::Known : InputInspector::State::Failed;
        *answer ? void(look.info = **answer) : void(look.error = answer->error());
    }
    GenerationRequest request;
    request.audioUrl = voice;
    return InputJudge::judge(request, m_rule, InputRole::Voice, look, false);
}

bool VoiceList::complain()
{
    const bool isAnyBad = std::any_of(m_voices.cbegin(), m_voices.cend(), [this](const QString &voice) {
        return verdictOf(voice).verdict == VerdictLine::Verdict::Bad;
    });
    if (isAnyBad)
        m_head->say(VerdictLine::Verdict::Bad, tr("One of these voices cannot be used. Take it out first."),
                    tr("Only the first"));
    return isAnyBad;
}

void VoiceList::remove(const QString &voice)
{
    QStringList left = m_voices;
    left.removeOne(voice);
    setVoices(left);
}

void VoiceList::say(VerdictLine *line, const QString &voice) const
{
    const InputVerdict verdict = verdictOf(voice);
    if (const auto fix = m_fixes.find(voice); fix != m_fixes.end())
        //: %1 is a percentage
        line->say(VerdictLine::Verdict::Checking,
                  tr("Making a corrected copy: %1").arg(Format::percent(fix->second.fraction)), tr("Stop"));
    else if (m_failed.contains(voice))
        line->say(VerdictLine::Verdict::Bad, m_failed.value(voice));
    else if (verdict.sentence.isEmpty())
        line->clear();
    else
        line->say(verdict.verdict, verdict.sentence,
                  verdict.remedy == Remedy::Fix ? label(Remedy::Fix) : QString());
}

/// The button in a voice's row: makes a corrected copy, or stops making it.
void VoiceList::act(const QString &voice)
{
    if (m_fixes.erase(voice) == 0)
        fix(voice);
    rebuild();
}

void VoiceList::fix(const QString &voice)
{
    const auto known = m_lookup.answer(voice);
    if (!known || !*known)
        return;
    m_failed.remove(voice);
    Fix &fix = m_fixes[voice];
    fix.fixer = std::make_unique<MediaFixer>(localFilePath(voice), **known, InputRole::Voice,
                                             m_settings->resultDirectory());
    connect(fix.fixer.get(), &MediaFixer::progressed, this, [this, voice](double fraction) {
        m_fixes[voice].fraction = fraction;
        const auto number = m_voices.indexOf(voice) + 2;
        if (auto *line = findChild<VerdictLine *>(QStringLiteral("voiceVerdict%1").arg(number)))
            say(line, voice);
    });
    connect(fix.fixer.get(), &MediaFixer::finished, this, [this, voice](const Expected<QString> &copy) {
        m_fixes[voice].fixer.release()->deleteLater(); // it is what is calling
        m_fixes.erase(voice);
        QStringList voices = m_voices;
        if (copy)
            voices.replace(voices.indexOf(voice), *copy);
        else
            m_failed.insert(voice, copy.error().message);
        setVoices(voices);
        rebuild();
    });
    fix.fixer->start();
}

void VoiceList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rebuild();
}

void VoiceList::rebuild()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    setVisible(!m_voices.isEmpty());
    if (m_voices.isEmpty()) {
        m_head->clear();
        return;
    }
    m_head->say(VerdictLine::Verdict::Note,
                tr("and %Ln more, each its own video:", nullptr, static_cast<int>(m_voices.size())),
                tr("Only the first"));
    int number = 1;
    QWidget *before = m_head->findChild<QPushButton *>(QStringLiteral("action"));
    for (const QString &voice : std::as_const(m_voices)) {
        ++number;
        auto *row = new QWidget(this);
        row->setObjectName(QStringLiteral("voiceRow%1").arg(number));
        auto *name = new ElidedLabel(row, Qt::ElideMiddle);
        name->setFullText(shortName(voice));
        auto *length = new SoftLabel(row);
        if (const auto known = lengthOf(voice); known > 0ms)
            length->setText(Format::clock(known));
        auto *away = new FlatButton("close", row, IconTint::Soft);
        away->setObjectName(QStringLiteral("removeVoice%1").arg(number));
        away->setWords(tr("Take out %1").arg(shortName(voice)));
        connect(away, &QAbstractButton::clicked, this, [this, voice] { remove(voice); });
        // A new widget would come last of the whole window.
        setTabOrder(before, away);
        before = away;
        auto *line = new QHBoxLayout;
        line->setSpacing(6);
        line->addWidget(name, 1);
        line->addWidget(length);
        line->addWidget(away);
        auto *column = new QVBoxLayout(row);
        column->setContentsMargins(20, 0, 0, 0);
        column->setSpacing(0);
        column->addLayout(line);
        auto *sentence = new VerdictLine(row);
        sentence->setObjectName(QStringLiteral("voiceVerdict%1").arg(number));
        say(sentence, voice);
        connect(sentence, &VerdictLine::actionClicked, this, [this, voice] { act(voice); });
        auto *action = sentence->findChild<QPushButton *>(QStringLiteral("action"));
        setTabOrder(before, action);
        before = action;
        column->addWidget(sentence);
        m_rows->addWidget(row);
    }
}

} // namespace retalk
