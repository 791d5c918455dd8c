namespace LawGov.Generation.Plans;

/// <summary>How the lines of a text are broken.</summary>
public enum LayoutForm
{
    /// <summary>One paragraph a line.</summary>
    Paragraphs = 0,

    /// <summary>Blank lines between paragraphs, which are indented.</summary>
    BlankLines,

    /// <summary>Broken at the margin of a page, with page marks.</summary>
    Wrapped,

    /// <summary>Broken at the margin, and now and then behind a mark as well.</summary>
    Ragged,

    /// <summary>No line breaks at all.</summary>
    RunOn,

    /// <summary>Carriage returns, and spaces around numbers.</summary>
    Windows,

    /// <summary>Headings with the marks of Markdown.</summary>
    Markdown,

    /// <summary>Paragraphs of a web page.</summary>
    WebPage,
}
