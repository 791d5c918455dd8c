using System.Buffers.Binary;

namespace LawGov.Readers.Doc;

/// <summary>What a paragraph or style of an old Word file says that matters to the text.</summary>
internal sealed record DocParagraph
{
    private const int InTable = 0x2416;
    private const int RowEnd = 0x2417;
    private const int Level = 0x260A;
    private const int List = 0x460B;
    private const int TableDefinition = 0xD608;
    private const int Depth = 0x6649;

    /// <summary>Index of its style.</summary>
    public int Style { get; init; }

    /// <summary>Whether it stands in a table.</summary>
    public bool IsInTable { get; init; }

    /// <summary>Whether it is the mark at the end of a row.</summary>
    public bool IsRowEnd { get; init; }

    /// <summary>How deep the table it stands in is nested: 1 for one in the text.</summary>
    public int TableDepth { get; init; } = 1;

    /// <summary>Level of its list, from 0; null when it says nothing.</summary>
    public int? ListLevel { get; init; }

    /// <summary>The list it is put into; null when it says nothing, 0 when it is taken out.</summary>
    public int? ListId { get; init; }

    /// <summary>Where the cells of the row begin and end, and which go on from above; null for all but row ends.</summary>
    public DocRow? Row { get; init; }

    /// <summary>Reads a list of properties.</summary>
    public static DocParagraph Read(int style, ReadOnlySpan<byte> properties)
    {
        var result = new DocParagraph { Style = style };
        PropertyReader.Walk(properties, (code, value) => result = code switch
        {
            InTable => result with { IsInTable = value[0] == 1 },
            RowEnd => result with { IsRowEnd = value[0] == 1 },
            Level => result with { ListLevel = value[0] },
            List => result with { ListId = BinaryPrimitives.ReadInt16LittleEndian(value) },
            Depth => result with { TableDepth = Math.Clamp(BinaryPrimitives.ReadInt32LittleEndian(value), 1, 64) },
            TableDefinition => result with { Row = DocRow.Read(value) },
            _ => result,
        });
        return result;
    }
}
