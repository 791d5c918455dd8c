namespace LawGov.Model.Heads;

/// <summary>What a line of a document's head is.</summary>
internal enum HeadLineKind
{
    /// <summary>A line that may belong to a title.</summary>
    Text = 0,

    /// <summary>Nothing but names of authorities: an issuer's line, a line of a letterhead, a signature.</summary>
    Names,

    /// <summary>某市人民政府文件, 文件, 会议纪要.</summary>
    Letterhead,

    /// <summary>某市人民政府令, 第12号.</summary>
    Order,

    /// <summary>A document number alone, in brackets or not.</summary>
    Number,

    /// <summary>A date alone, in brackets or not, with a time of day or not.</summary>
    Date,

    /// <summary>Labels and values of an index table.</summary>
    Field,

    /// <summary>The trail of links, the name of the site, the tools of a page.</summary>
    Navigation,

    /// <summary>各县（市、区）人民政府：.</summary>
    Addressees,

    /// <summary>A bracket on a line of its own that says something about the document: (某会议通过).</summary>
    Remark,

    /// <summary>Sentences.</summary>
    Prose,
}

/// <summary>A line of the head, or a piece of one that had lost its line breaks.</summary>
/// <param name="Start">First character in the compact text, marks of a list left out.</param>
/// <param name="End">Behind the last character.</param>
/// <param name="Kind">What it is.</param>
/// <param name="IsAfterBlank">A blank line stands before it.</param>
/// <param name="IsHeading">It was set as a heading.</param>
internal readonly record struct HeadLine(int Start, int End, HeadLineKind Kind, bool IsAfterBlank, bool IsHeading)
{
    public int Length => End - Start;
}
