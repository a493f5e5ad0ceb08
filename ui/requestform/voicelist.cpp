#include "requestform/voicelist.h"

#include "common/elidedlabel.h"
#include "common/flatbutton.h"
#include "common/format.h"
#include "common/softlabel.h"
#include "common/verdictline.h"
#include "media/mediafixer.h"
#include "requestform/fixdialog.h"
#include "requestform/lengthbars.h"
#include "settings/settings.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

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
    : QWidget(parent), m_settings(settings), m_head(new VerdictLine(this)), m_rowColumn(new QVBoxLayout)
{
    setObjectName(QStringLiteral("voiceList"));
    m_head->setObjectName(QStringLiteral("moreVoices"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_head);
    column->addLayout(m_rowColumn);
    m_rowColumn->setSpacing(2);
    connect(m_head, &VerdictLine::actionClicked, this, [this] { setVoices({}); });
    connect(&m_lookup, &InputLookup::changed, this, [this] {
        refresh();
        QStringList known = m_voices;
        known.removeIf([this](const QString &voice) { return lengthOf(voice) <= 0ms; });
        m_silence.ask(known);
        Q_EMIT changed();
    });
    connect(&m_silence, &SilenceSearch::found, this, &VoiceList::refresh);
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

void VoiceList::setRules(const InputRules &rules)
{
    if (rules == m_rules)
        return;
    m_rules = rules;
    refresh();
}

void VoiceList::setTarget(const Lengths &lengths, std::chrono::milliseconds offset)
{
    if (lengths.video == m_target.video && lengths.isExtended == m_target.isExtended && offset == m_offset)
        return;
    m_target = lengths;
    m_offset = offset;
    refresh();
}

void VoiceList::setPlaying(const QString &voice)
{
    if (voice == m_playing)
        return;
    m_playing = voice;
    refresh();
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
    InputInspection look{.state = InputInspector::State::Checking, .info = {}, .error = {}};
    if (const auto answer = m_lookup.answer(voice)) {
        look.state = *answer ? InputInspector::State::Known : InputInspector::State::Failed;
        *answer ? void(look.info = **answer) : void(look.error = answer->error());
    }
    GenerationRequest request;
    request.audioUrl = voice;
    InputVerdict verdict = InputJudge::judge(request, m_rules, InputRole::Voice, look, false);
    if (verdict.verdict == VerdictLine::Verdict::Good && m_silence.isSilent(voice))
        verdict = InputJudge::silent();
    return verdict;
}

/// What this voice track's result would leave out; empty if that is normal.
QString VoiceList::remarkOn(const QString &voice) const
{
    const Lengths lengths{m_target.video, shifted(lengthOf(voice), m_offset), m_target.isExtended};
    return LengthBars::consequence(lengths);
}

void VoiceList::remark(const QString &sentence)
{
    m_head->say(VerdictLine::Verdict::Note, sentence, tr("Only the first"));
}

bool VoiceList::showError()
{
    const bool isAnyBad = std::any_of(m_voices.cbegin(), m_voices.cend(), [this](const QString &voice) {
        return verdictOf(voice).verdict == VerdictLine::Verdict::Bad;
    });
    if (isAnyBad)
        m_head->say(VerdictLine::Verdict::Bad,
                    tr("One of these voice tracks can't be used. Remove it first."), tr("Only the first"));
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
    if (const auto fix = m_fixes.find(voice); fix != m_fixes.end()) {
        //: %1 is a percentage
        line->say(VerdictLine::Verdict::Checking,
                  tr("Making a corrected copy: %1").arg(Format::percent(fix->second.fraction)), tr("Stop"));
        return;
    }
    if (m_failed.contains(voice)) {
        line->say(VerdictLine::Verdict::Bad, m_failed.value(voice));
        return;
    }
    const QString remark = verdict.verdict == VerdictLine::Verdict::Bad ? QString() : remarkOn(voice);
    QStringList sentences{verdict.sentence, remark};
    sentences.removeAll(QString());
    if (sentences.isEmpty()) {
        line->clear();
        return;
    }
    const Lengths lengths{m_target.video, shifted(lengthOf(voice), m_offset), m_target.isExtended};
    const auto sign = !verdict.sentence.isEmpty()   ? verdict.verdict
                      : LengthBars::isLoss(lengths) ? VerdictLine::Verdict::Warning
                                                    : VerdictLine::Verdict::Note;
    line->say(sign, sentences.join(u'\n'), verdict.remedy == Remedy::Fix ? label(Remedy::Fix) : QString());
}

/// Action of the button in a row: makes a corrected copy, or cancels that.
void VoiceList::act(const QString &voice)
{
    if (m_fixes.erase(voice) > 0)
        return refresh();
    const auto known = m_lookup.answer(voice);
    if (!known || !*known)
        return;
    if ((*known)->voiceLength() <= limits::kLongest)
        return fix(voice, {});
    FixQuestion question{.source = localFilePath(voice),
                         .info = **known,
                         .role = InputRole::Voice,
                         .marked = {},
                         .otherLength = m_target.isExtended ? 0ms : m_target.video};
    question.info.duration = (*known)->voiceLength();
    auto *dialog = new FixDialog(question, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, voice] { fix(voice, dialog->part()); });
    dialog->open();
}

void VoiceList::fix(const QString &voice, const fixplan::KeptPart &part)
{
    const auto known = m_lookup.answer(voice);
    if (!known || !*known || !m_voices.contains(voice))
        return;
    m_failed.remove(voice);
    MediaInfo info = **known;
    info.duration = info.voiceLength();
    Fix &fix = m_fixes[voice];
    fix.fixer = std::make_unique<MediaFixer>(localFilePath(voice), info, InputRole::Voice,
                                             m_settings->resultDirectory());
    fix.fixer->keep(part);
    connect(fix.fixer.get(), &MediaFixer::progressed, this, [this, voice](double fraction) {
        m_fixes[voice].fraction = fraction;
        refresh();
    });
    connect(fix.fixer.get(), &MediaFixer::finished, this, [this, voice](const Expected<QString> &copy) {
        m_fixes[voice].fixer.release()->deleteLater(); // called from its own signal
        m_fixes.erase(voice);
        QStringList voices = m_voices;
        if (copy)
            voices.replace(voices.indexOf(voice), *copy);
        else
            m_failed.insert(voice, copy.error().message);
        setVoices(voices);
        refresh();
    });
    fix.fixer->start();
    refresh();
}

void VoiceList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rebuild();
}

/// Updates the rows in place, keeping the focus.
void VoiceList::refresh()
{
    for (const Row &row : std::as_const(m_rows)) {
        const auto known = lengthOf(row.voice);
        row.length->setText(known > 0ms ? Format::length(known) : QString());
        const bool isPlaying = row.voice == m_playing;
        row.listen->setIconName(isPlaying ? "stop" : "play");
        row.listen->setWords(isPlaying ? tr("Stop %1").arg(shortName(row.voice))
                                       : tr("Listen to %1").arg(shortName(row.voice)));
        row.listen->setEnabled(known > 0ms);
        say(row.line, row.voice);
    }
}

void VoiceList::rebuild()
{
    for (const Row &row : std::as_const(m_rows)) {
        m_rowColumn->removeWidget(row.whole);
        row.whole->hide();
        // One of its buttons may be the caller, so it is deleted later. Without names, it isn't found as a
        // row until then.
        const auto parts = row.whole->findChildren<QObject *>();
        for (QObject *part : parts)
            part->setObjectName({});
        row.whole->setObjectName({});
        row.whole->deleteLater();
    }
    m_rows.clear();
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
    for (const QString &voice : std::as_const(m_voices))
        addRow(voice, ++number, before);
    refresh();
}

void VoiceList::addRow(const QString &voice, int number, QWidget *&before)
{
    Row made;
    made.voice = voice;
    made.whole = new QWidget(this);
    made.whole->setObjectName(QStringLiteral("voiceRow%1").arg(number));
    auto *name = new ElidedLabel(made.whole, Qt::ElideMiddle);
    name->setFullText(shortName(voice));
    made.length = new SoftLabel(made.whole);
    made.listen = new FlatButton("play", made.whole, IconTint::Soft);
    made.listen->setObjectName(QStringLiteral("listenVoice%1").arg(number));
    connect(made.listen, &QAbstractButton::clicked, this, [this, voice] { Q_EMIT listenRequested(voice); });
    auto *away = new FlatButton("close", made.whole, IconTint::Soft);
    away->setObjectName(QStringLiteral("removeVoice%1").arg(number));
    away->setWords(tr("Remove %1").arg(shortName(voice)));
    connect(away, &QAbstractButton::clicked, this, [this, voice] { remove(voice); });
    auto *line = new QHBoxLayout;
    line->setSpacing(6);
    line->addWidget(name, 1);
    line->addWidget(made.length);
    line->addWidget(made.listen);
    line->addWidget(away);
    // Contents margins aren't mirrored, spacing in a row is.
    auto *indented = new QHBoxLayout(made.whole);
    indented->setContentsMargins(0, 0, 0, 0);
    indented->setSpacing(0);
    indented->addSpacing(20);
    auto *column = new QVBoxLayout;
    indented->addLayout(column, 1);
    column->setSpacing(0);
    column->addLayout(line);
    made.line = new VerdictLine(made.whole);
    made.line->setObjectName(QStringLiteral("voiceVerdict%1").arg(number));
    connect(made.line, &VerdictLine::actionClicked, this, [this, voice] { act(voice); });
    column->addWidget(made.line);
    m_rowColumn->addWidget(made.whole);
    made.whole->show();
    // Otherwise new widgets are last in the window's tab order.
    for (QWidget *control :
         {static_cast<QWidget *>(made.listen), static_cast<QWidget *>(away),
          static_cast<QWidget *>(made.line->findChild<QPushButton *>(QStringLiteral("action")))}) {
        setTabOrder(before, control);
        before = control;
    }
    m_rows += made;
}

} // namespace retalk
