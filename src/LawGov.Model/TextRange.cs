namespace LawGov.Model;

/// <summary>A range of the compact text, half-open.</summary>
internal readonly record struct TextRange(int Start, int End)
{
    public int Length => End - Start;

    public bool IsEmpty => End <= Start;
}
