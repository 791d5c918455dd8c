namespace LawGov.Model;

/// <summary>A number that a report counts (数据).</summary>
/// <param name="Text">The words it was read from, white space removed.</param>
/// <param name="Value">The number, 万 and 亿 multiplied out.</param>
/// <param name="Unit">The measure word, such as 件 or %.</param>
/// <param name="Numeral">How the number was written.</param>
/// <param name="Comparison">逾 and 近 are more and less than the number; otherwise exactly.</param>
/// <param name="Span">Where it stands.</param>
public sealed record Figure(string Text, decimal Value, string Unit, Numeral Numeral, Comparison Comparison, SourceSpan Span);
