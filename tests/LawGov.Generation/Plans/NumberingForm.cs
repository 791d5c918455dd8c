namespace LawGov.Generation.Plans;

/// <summary>How divisions and items are numbered; docs/grammar/numbering.md shows each.</summary>
public enum NumberingForm
{
    /// <summary>一、 and （一）, which starts again in each part.</summary>
    PartsAndArticles = 0,

    /// <summary>一、 and （一）, which runs on through the document.</summary>
    PartsAndRunningArticles,

    /// <summary>一、 and 1., which runs on through the document.</summary>
    PartsAndRunningItems,

    /// <summary>一、, （一） and 1., which starts again in each section.</summary>
    PartsSectionsAndItems,

    /// <summary>一、 and （1）, which runs on through the document.</summary>
    PartsAndParentheses,

    /// <summary>第一章 and 第一条.</summary>
    ChaptersAndArticles,

    /// <summary>1. without divisions.</summary>
    ItemsOnly,
}
