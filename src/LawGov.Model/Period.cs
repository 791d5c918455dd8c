using System.Text.Json.Serialization;

namespace LawGov.Model;

/// <summary>The years a document plans for or reports on (规划期), both inclusive.</summary>
[JsonConverter(typeof(PeriodJsonConverter))]
public readonly record struct Period
{
    /// <summary>Creates a period.</summary>
    /// <param name="start">First year.</param>
    /// <param name="end">Last year; not before <paramref name="start"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A year lies outside 1–9999, or <paramref name="end"/> is before <paramref name="start"/>.</exception>
    public Period(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(start, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(end, 9999);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        Start = start;
        End = end;
    }

    /// <summary>First year.</summary>
    public int Start { get; }

    /// <summary>Last year.</summary>
    public int End { get; }

    /// <summary>Whether <paramref name="year"/> lies in the period.</summary>
    public bool Contains(int year) => year >= Start && year <= End;

    /// <summary>Number of years that both periods share.</summary>
    public int Overlap(Period other) => Math.Max(0, Math.Min(End, other.End) - Math.Max(Start, other.Start) + 1);

    /// <summary>One year, or both with an en dash: <c>2021–2025</c>.</summary>
    public override string ToString() => Start == End ? $"{Start}" : $"{Start}–{End}";
}
