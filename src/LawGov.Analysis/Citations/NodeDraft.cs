using LawGov.Model;

namespace LawGov.Analysis.Citations;

/// <summary>A node while it is gathered.</summary>
internal sealed class NodeDraft(int index)
{
    public int Index { get; } = index;

    public string? Title { get; set; }

    public DocumentNumber? Number { get; set; }

    public string? Source { get; init; }

    public Jurisdiction? Jurisdiction { get; init; }

    public int CitedBy { get; set; }

    public AdministrativeLevel? Level { get; set; }

    public DateOnly? Date { get; init; }
}
