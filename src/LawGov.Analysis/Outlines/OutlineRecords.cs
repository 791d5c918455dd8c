namespace LawGov.Analysis.Outlines;

/// <summary>The JSON of an outline, member by member; read by <see cref="OutlineFileReader"/>, described in docs/matching.md.</summary>
internal sealed class OutlineRecord
{
    public string? Schema { get; set; }

    public string? SchemaVersion { get; set; }

    public string? DataVersion { get; set; }

    public string? Id { get; set; }

    public string? Title { get; set; }

    public List<string>? TitleVariants { get; set; }

    public List<string>? Issuers { get; set; }

    public PeriodRecord? Period { get; set; }

    public string? Provenance { get; set; }

    public List<PartRecord>? Parts { get; set; }
}

internal sealed class PeriodRecord
{
    public int Start { get; set; }

    public int End { get; set; }
}

internal sealed class PartRecord
{
    public int Number { get; set; }

    public string? Title { get; set; }

    public string? Goal { get; set; }

    public List<ArticleRecord>? Articles { get; set; }
}

internal sealed class ArticleRecord
{
    public int Number { get; set; }

    public string? Label { get; set; }

    public string? Title { get; set; }

    public OutlineArticleKind Kind { get; set; }

    public List<string>? Subjects { get; set; }

    public string? Boundary { get; set; }

    public List<string>? Phrases { get; set; }

    public List<string>? WeakPhrases { get; set; }

    public List<PointRecord>? Points { get; set; }
}

internal sealed class PointRecord
{
    public string? Id { get; set; }

    public string? Label { get; set; }

    public List<string>? Terms { get; set; }

    public List<string>? Phrasings { get; set; }

    public string? Addressee { get; set; }

    public string? Deadline { get; set; }

    public string? Target { get; set; }

    public decimal? TargetValue { get; set; }

    public string? TargetUnit { get; set; }
}

internal sealed class MattersRecord
{
    public string? Schema { get; set; }

    public List<MatterRecord>? Matters { get; set; }
}

internal sealed class MatterRecord
{
    public string? Id { get; set; }

    public string? Title { get; set; }

    public List<string>? InsideOf { get; set; }

    public List<string>? Terms { get; set; }
}
