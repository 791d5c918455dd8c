namespace LawGov.Model.Lexicon;

/// <summary>The ways a division or item is numbered.</summary>
internal enum LabelKind
{
    None = 0,

    /// <summary>第一部分, 第一编.</summary>
    Part,

    /// <summary>第一章.</summary>
    Chapter,

    /// <summary>第一节.</summary>
    ChapterSection,

    /// <summary>一、.</summary>
    ChineseComma,

    /// <summary>第一条.</summary>
    Article,

    /// <summary>1, in a text that counts 1, 1.1, 1.1.1.</summary>
    Decimal1,

    /// <summary>1.1.</summary>
    Decimal2,

    /// <summary>1.1.1.</summary>
    Decimal3,

    /// <summary>1.1.1.1.</summary>
    Decimal4,

    /// <summary>任务一：, 第一，, in a text that counts so.</summary>
    Worded,

    /// <summary>举措一： below 任务一：.</summary>
    WordedBelow,

    /// <summary>（一）.</summary>
    ChineseParenthesis,

    /// <summary>1. and 1、.</summary>
    ArabicDot,

    /// <summary>（1） and 1）.</summary>
    ArabicParenthesis,

    /// <summary>①.</summary>
    Circled,

    /// <summary>An item of a list without numbers, which its indentation places: the outermost level.</summary>
    Listed1,

    /// <summary>The level below.</summary>
    Listed2,

    /// <summary>The third level.</summary>
    Listed3,

    /// <summary>The fourth level.</summary>
    Listed4,

    /// <summary>The fifth level.</summary>
    Listed5,

    /// <summary>All levels below.</summary>
    Listed6,

    /// <summary>—— and other bullets.</summary>
    Dash,

    /// <summary>一是.</summary>
    Inline,
}

/// <summary>A label at the start of a text: its form, its number (0 for a bullet) and its length in characters.</summary>
internal readonly record struct Label(LabelKind Kind, int Number, int Length)
{
    /// <summary>So many levels of a list are told apart.</summary>
    public const int MostListed = LabelKind.Listed6 - LabelKind.Listed1 + 1;

    /// <summary>第四条之一 was put in behind 第四条 as number 1; 0 for all others.</summary>
    public int Inserted { get; init; }

    public bool Exists => Kind != LabelKind.None;

    /// <summary>1.1 names the divisions above it as well.</summary>
    public bool IsDecimal => Kind is >= LabelKind.Decimal1 and <= LabelKind.Decimal4;

    /// <summary>Divisions appear in the outline of a document; items below them do not.</summary>
    public bool IsDivision => Kind is LabelKind.Part or LabelKind.Chapter or LabelKind.ChapterSection or LabelKind.ChineseComma or LabelKind.Article or LabelKind.ChineseParenthesis || IsDecimal || IsWorded;

    /// <summary>Its place in a list is that of its indentation.</summary>
    public bool IsListed => Kind is >= LabelKind.Listed1 and <= LabelKind.Listed6;

    /// <summary>It numbers by a word, and stands below whatever is open where it starts to count.</summary>
    public bool IsWorded => Kind is LabelKind.Worded or LabelKind.WordedBelow;
}
