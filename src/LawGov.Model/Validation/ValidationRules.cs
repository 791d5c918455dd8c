using LawGov.Model.Diagnostics;
using static LawGov.Model.Diagnostics.DiagnosticSeverity;

namespace LawGov.Model.Validation;

/// <summary>
/// Every rule with all its wording (LG50xx document, LG51xx tasks, LG52xx units, LG53xx deadlines and targets, LG54xx citations, clauses and
/// annexes, LG55xx divisions and numbering). docs/validation.md shows an example of each.
/// </summary>
public static class ValidationRules
{
    /// <summary>The document has no title.</summary>
    public static ValidationRule NoTitle { get; } = new("LG5001", Warning, "The document has no title (标题).", "文件没有标题。");

    /// <summary>The document has no number.</summary>
    public static ValidationRule NoDocumentNumber { get; } = new("LG5002", Info, "The document has no document number (发文字号).", "文件没有发文字号。");

    /// <summary>The document has no date.</summary>
    public static ValidationRule NoDate { get; } = new("LG5003", Info, "The document has neither a date of signature (成文日期) nor one of publication (发布日期).", "文件既无成文日期，也无发布日期。");

    /// <summary>No authority issues the document.</summary>
    public static ValidationRule NoIssuer { get; } = new("LG5004", Warning, "The document names no issuing authority (发文机关).", "文件没有发文机关。");

    /// <summary>A part of the document number is impossible.</summary>
    public static ValidationRule NumberMalformed { get; } = new("LG5005", Error, "The document number {0} is malformed: {1} is no {2}.", "发文字号{0}不合规范：“{1}”不是有效的{2}。");

    /// <summary>The document number departs from its official form.</summary>
    public static ValidationRule NumberOutOfForm { get; } = new("LG5006", Warning, "The document number is written “{0}”; its form is {1}.", "发文字号写作“{0}”，规范形式为{1}。");

    /// <summary>Number and signature name different years.</summary>
    public static ValidationRule NumberYearUnlikeSignature { get; } = new("LG5007", Warning, "The document number {0} is of {1}, but the document was signed in {2}.", "发文字号{0}的年份为{1}年，成文日期却在{2}年。");

    /// <summary>Published before it was signed.</summary>
    public static ValidationRule SignedAfterPublication { get; } = new("LG5008", Error, "The document was signed on {0}, after its publication on {1}.", "成文日期{0}晚于发布日期{1}。");

    /// <summary>Published much later than the law allows for open information.</summary>
    public static ValidationRule PublishedLate { get; } = new("LG5009", Info, "The document was published on {0}, {1} days after its signature on {2}; open information is due within 20 working days.", "文件成文于{2}，{1}天后即{0}才发布；主动公开的期限为20个工作日。");

    /// <summary>Signed when the period it plans for was over.</summary>
    public static ValidationRule SignedAfterPeriod { get; } = new("LG5010", Warning, "The document was signed on {0}, after the end of its period {1}.", "成文日期{0}晚于规划期{1}的终点。");

    /// <summary>Signed in a later year than its period begins.</summary>
    public static ValidationRule SignedAfterPeriodStart { get; } = new("LG5011", Info, "The document was signed on {0}; its period {1} had begun in an earlier year.", "成文日期为{0}，规划期{1}此前年度已开始。");

    /// <summary>Two places name different periods for the same document.</summary>
    public static ValidationRule TitlePeriodUnlike { get; } = new("LG5012", Warning, "The title names the period {0}, but the text names {1}.", "标题所载期间为{0}，正文所载为{1}。");

    /// <summary>The document writes its own title in several ways.</summary>
    public static ValidationRule OwnTitleVariants { get; } = new("LG5013", Info, "The document writes its own title in {0} ways: {1}.", "文件自身标题有{0}种写法：{1}。");

    /// <summary>Own number and a cited one are easily taken for each other.</summary>
    public static ValidationRule NumberLikeCited { get; } = new("LG5014", Info, "The document's own number {0} differs from the cited {1} in its agency code only.", "本文件字号{0}与所引文件字号{1}仅机关代字不同。");

    /// <summary>The index table has the field 索引号 without a value.</summary>
    public static ValidationRule IndexNumberEmpty { get; } = new("LG5015", Info, "The field 索引号 (index number) is empty.", "“索引号”一栏为空。");

    /// <summary>A task names no unit where others do.</summary>
    public static ValidationRule TaskWithoutUnit { get; } = new("LG5101", Warning, "Task {0} names no unit; the document's other tasks do.", "任务{0}没有责任单位，而其他任务均有。");

    /// <summary>The whole document assigns nothing.</summary>
    public static ValidationRule NothingAssigned { get; } = new("LG5102", Info, "None of the {0} tasks names a unit.", "全部{0}项任务均未列明责任单位。");

    /// <summary>An item between assigned items names no unit.</summary>
    public static ValidationRule ItemWithoutUnit { get; } = new("LG5103", Warning, "No unit was read for “{0}”; the items around it have them.", "“{0}”未读到责任单位，而前后各项均有。");

    /// <summary>A task names only collectives.</summary>
    public static ValidationRule OnlyGroups { get; } = new("LG5104", Warning, "Task {0} names collectives only ({1}); no single body answers for it.", "任务{0}只列集合性单位（{1}），没有明确的责任主体。");

    /// <summary>Collectives are in charge while single bodies only help.</summary>
    public static ValidationRule GroupsInCharge { get; } = new("LG5105", Info, "In task {0} collectives are in charge ({1}) while {2} only takes part.", "任务{0}由集合性单位负责（{1}），{2}仅为参加或配合。");

    /// <summary>A task has more than one lead.</summary>
    public static ValidationRule SeveralLeads { get; } = new("LG5106", Info, "Task {0} has {1} leads: {2}; one was expected.", "任务{0}有{1}个牵头单位：{2}；应当只有一个。");

    /// <summary>A unit stands twice in a task.</summary>
    public static ValidationRule UnitTwice { get; } = new("LG5107", Warning, "Task {0} names {1} more than once as {2}.", "任务{0}重复列出{1}（{2}）。");

    /// <summary>A unit has two roles in a task.</summary>
    public static ValidationRule UnitInTwoRoles { get; } = new("LG5108", Warning, "Task {0} names {1} both as {2} and as {3}.", "任务{0}中{1}既为{2}单位又为{3}单位。");

    /// <summary>The text of a task does not end like a sentence.</summary>
    public static ValidationRule TaskTextUnfinished { get; } = new("LG5109", Info, "The text of task {0} ends with “{1}”, without a full stop; text may be lost.", "任务{0}的正文以“{1}”结尾，缺少句末标点，可能有缺漏。");

    /// <summary>A task has no text.</summary>
    public static ValidationRule TaskTextEmpty { get; } = new("LG5110", Error, "Task {0} has no text.", "任务{0}没有内容。");

    /// <summary>Two tasks have the same path.</summary>
    public static ValidationRule PathRepeated { get; } = new("LG5111", Error, "The path {0} is given to more than one task.", "路径{0}被多项任务共用。");

    /// <summary>A unit is not in the catalogue.</summary>
    public static ValidationRule UnknownUnit { get; } = new("LG5201", Warning, "The unit “{0}” is not in the catalogue of bodies; mentions: {1}.", "单位“{0}”不在机构目录中，共出现{1}次。");

    /// <summary>A unit belongs to another place.</summary>
    public static ValidationRule UnitOfOtherPlace { get; } = new("LG5202", Warning, "The unit “{0}” belongs to {1}; the document speaks for {2}.", "单位“{0}”属于{1}，而本文件的辖区为{2}。");

    /// <summary>A unit stands above the document.</summary>
    public static ValidationRule UnitOfHigherLevel { get; } = new("LG5203", Info, "The unit “{0}” is of the level {1}, above the document's {2}.", "单位“{0}”为{1}机构，高于本文件的层级（{2}）。");

    /// <summary>A body was gone at the date.</summary>
    public static ValidationRule UnitDissolved { get; } = new("LG5204", Warning, "The body “{0}” worked until {1}; the document is of {2}. Its functions went to {3}.", "“{0}”存续至{1}年，本文件为{2}年；其职能已划归{3}。");

    /// <summary>A body did not exist yet at the date.</summary>
    public static ValidationRule UnitNotYetFounded { get; } = new("LG5205", Warning, "The body “{0}” was founded in {1}; the document is of {2}.", "“{0}”设立于{1}年，本文件为{2}年。");

    /// <summary>One body under several names.</summary>
    public static ValidationRule UnitNamedVariously { get; } = new("LG5206", Info, "{0} is named in {1} ways: {2}.", "{0}在文中有{1}种称谓：{2}。");

    /// <summary>A name leaves out the level word that the others carry.</summary>
    public static ValidationRule UnitWithoutLevelWord { get; } = new("LG5207", Info, "The unit “{0}” is named without the place or level word that the other units carry; read as {1}.", "单位“{0}”未冠区划或层级字样，与其他单位写法不一，按{1}理解。");

    /// <summary>A deadline that no calendar has.</summary>
    public static ValidationRule DeadlineImpossible { get; } = new("LG5301", Error, "The deadline “{0}” names a day that the calendar does not have.", "期限“{0}”所载日期不存在。");

    /// <summary>A deadline behind the plan's period.</summary>
    public static ValidationRule DeadlineAfterPeriod { get; } = new("LG5302", Warning, "The deadline “{0}” lies after the plan's period {1}.", "期限“{0}”晚于规划期{1}。");

    /// <summary>A deadline before the plan's period.</summary>
    public static ValidationRule DeadlineBeforePeriod { get; } = new("LG5303", Warning, "The deadline “{0}” lies before the plan's period {1}.", "期限“{0}”早于规划期{1}。");

    /// <summary>A deadline that had passed at the signature.</summary>
    public static ValidationRule DeadlineBeforeSignature { get; } = new("LG5304", Warning, "The deadline “{0}” had passed when the document was signed on {1}.", "期限“{0}”早于成文日期{1}。");

    /// <summary>A share above one hundred percent.</summary>
    public static ValidationRule ShareAboveHundred { get; } = new("LG5305", Warning, "The target “{0}” is a share above 100 %.", "指标“{0}”为超过100%的比率。");

    /// <summary>A target without a sensible value or unit.</summary>
    public static ValidationRule TargetMalformed { get; } = new("LG5306", Error, "The target “{0}” needs a value of zero or more and a unit; found {1} “{2}”.", "指标“{0}”应有不小于零的数值和计量单位，实为{1}“{2}”。");

    /// <summary>《 without 》 or the other way round.</summary>
    public static ValidationRule TitleMarksUnbalanced { get; } = new("LG5401", Warning, "The title mark {0} in “{1}” has no counterpart.", "“{1}”中的书名号{0}不成对。");

    /// <summary>The bracket of a unit clause is not closed.</summary>
    public static ValidationRule ClauseNotClosed { get; } = new("LG5402", Warning, "The bracket of the unit clause “{0}” is not closed.", "责任分工“{0}”的括号没有闭合。");

    /// <summary>The bracket of a unit clause opens and closes with different signs.</summary>
    public static ValidationRule ClauseBracketsMixed { get; } = new("LG5403", Info, "The unit clause “{0}” opens with {1} and closes with {2}.", "责任分工“{0}”以“{1}”开始，以“{2}”结束。");

    /// <summary>A cited outline had run out before the plan began.</summary>
    public static ValidationRule OutlineExpired { get; } = new("LG5404", Warning, "The cited《{0}》ends in {1}, before the plan's period {2}.", "所引《{0}》至{1}年止，早于规划期{2}。");

    /// <summary>A cited outline begins only after the plan.</summary>
    public static ValidationRule OutlineOfLaterPeriod { get; } = new("LG5405", Info, "The cited《{0}》begins in {1}, after the plan's period {2}.", "所引《{0}》自{1}年起，晚于规划期{2}。");

    /// <summary>The hyphen between the years of a cited title is lost.</summary>
    public static ValidationRule CitedYearsRunTogether { get; } = new("LG5406", Info, "The years in {0} run together; read as {1}.", "{0}中的年份连写，按{1}理解。");

    /// <summary>An announced annex does not follow.</summary>
    public static ValidationRule AnnexMissing { get; } = new("LG5407", Warning, "The annex “{0}” is announced, but does not follow.", "文中列有附件“{0}”，但未见其内容。");

    /// <summary>An annex is announced under another title than it bears.</summary>
    public static ValidationRule AnnexNamedDifferently { get; } = new("LG5408", Info, "The annex is announced as “{0}”, but bears the title “{1}”.", "附件说明为“{0}”，附件标题却为“{1}”。");

    /// <summary>Numbers are left out.</summary>
    public static ValidationRule NumberGap { get; } = new("LG5501", Warning, "{0} follows {1}; number {2} was expected.", "{1}之后为{0}，缺少第{2}项。");

    /// <summary>A number comes twice.</summary>
    public static ValidationRule NumberRepeated { get; } = new("LG5502", Warning, "{0} repeats the number of {1}; number {2} was expected.", "{0}与{1}序号重复，应为第{2}项。");

    /// <summary>Numbers step back.</summary>
    public static ValidationRule NumberStepBack { get; } = new("LG5503", Warning, "{0} follows {1} and steps back; number {2} was expected.", "{1}之后为{0}，序号倒退，应为第{2}项。");

    /// <summary>A division holds nothing.</summary>
    public static ValidationRule EmptyPart { get; } = new("LG5504", Warning, "The division {0} has no content; the divisions beside it have.", "“{0}”没有内容，而同级各部分均有。");

    /// <summary>All of them, in the order of their codes.</summary>
    public static IReadOnlyList<ValidationRule> All { get; } =
    [
        NoTitle, NoDocumentNumber, NoDate, NoIssuer, NumberMalformed, NumberOutOfForm, NumberYearUnlikeSignature, SignedAfterPublication, PublishedLate,
        SignedAfterPeriod, SignedAfterPeriodStart, TitlePeriodUnlike, OwnTitleVariants, NumberLikeCited, IndexNumberEmpty,
        TaskWithoutUnit, NothingAssigned, ItemWithoutUnit, OnlyGroups, GroupsInCharge, SeveralLeads, UnitTwice, UnitInTwoRoles, TaskTextUnfinished, TaskTextEmpty, PathRepeated,
        UnknownUnit, UnitOfOtherPlace, UnitOfHigherLevel, UnitDissolved, UnitNotYetFounded, UnitNamedVariously, UnitWithoutLevelWord,
        DeadlineImpossible, DeadlineAfterPeriod, DeadlineBeforePeriod, DeadlineBeforeSignature, ShareAboveHundred, TargetMalformed,
        TitleMarksUnbalanced, ClauseNotClosed, ClauseBracketsMixed, OutlineExpired, OutlineOfLaterPeriod, CitedYearsRunTogether, AnnexMissing, AnnexNamedDifferently,
        NumberGap, NumberRepeated, NumberStepBack, EmptyPart,
    ];
}
