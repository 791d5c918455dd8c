namespace LawGov.Model;

/// <summary>A number that a task is to reach (量化指标).</summary>
/// <param name="Text">The words it was read from, white space removed.</param>
/// <param name="Value">The number, 万 and 亿 multiplied out; a share is in percent (0–100).</param>
/// <param name="Unit">The measure word, such as 学时 or %; never empty.</param>
/// <param name="Comparison">How the value is to relate to the number.</param>
/// <param name="Span">Where it stands.</param>
public sealed record Target(string Text, decimal Value, string Unit, Comparison Comparison, SourceSpan Span);
