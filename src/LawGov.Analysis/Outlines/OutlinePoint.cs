using LawGov.Model;

namespace LawGov.Analysis.Outlines;

/// <summary>One requirement point of an article (要求点).</summary>
/// <param name="Id">Number of the article and of the point within it, such as <c>11.2</c>; unique in the outline.</param>
/// <param name="Label">What is demanded, in a few neutral words.</param>
/// <param name="Terms">Fixed expressions by which the demand is recognised.</param>
public sealed record OutlinePoint(string Id, string Label, ValueList<string> Terms)
{
    /// <summary>
    /// Other ways to put the demand, searched sentence by sentence; of a phrasing of several words, with spaces between them, all must stand in one sentence.
    /// </summary>
    public ValueList<string> Phrasings { get; init; } = [];

    /// <summary>To whom it is put.</summary>
    public OutlineAddressee Addressee { get; init; }

    /// <summary>By when, as <c>YYYY-MM</c> (end of that month) or <c>YYYY</c>; null when the outline gives no date.</summary>
    public string? Deadline { get; init; }

    /// <summary>A quantity or result to reach, in words; null when there is none.</summary>
    public string? Target { get; init; }

    /// <summary>The number in <see cref="Target"/>; null when there is none.</summary>
    public decimal? TargetValue { get; init; }

    /// <summary>Measure of <see cref="TargetValue"/>, such as 学时/人年.</summary>
    public string? TargetUnit { get; init; }
}
