using LawGov.Readers.Packaging;

namespace LawGov.Readers.Word;

/// <summary>What a table cell says about itself (ECMA-376 part 1, 17.4.69).</summary>
/// <param name="Span">How many columns of the grid it covers.</param>
/// <param name="IsContinuation">Whether it goes on from the cell above it, and shows nothing of its own.</param>
/// <param name="IsCovered">Whether it goes on from the cell before it, and shows nothing of its own.</param>
/// <param name="IsDeleted">Whether a tracked change deleted it.</param>
internal readonly record struct CellProperties(int Span, bool IsContinuation, bool IsCovered, bool IsDeleted)
{
    public static CellProperties Default { get; } = new(1, false, false, false);

    public static CellProperties Read(XmlPart xml)
    {
        var result = Default;
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            result = WordNames.Name(xml) switch
            {
                "gridSpan" => result with { Span = WordNames.Number(xml) ?? 1 },
                "vMerge" => result with { IsContinuation = xml.Attribute("val") != "restart" },
                "hMerge" => result with { IsCovered = xml.Attribute("val") != "restart" },
                "cellDel" => result with { IsDeleted = true },
                _ => result,
            };
        }

        return result;
    }
}
