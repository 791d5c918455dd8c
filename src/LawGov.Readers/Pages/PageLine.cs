namespace LawGov.Readers.Pages;

/// <summary>A line of text on a page.</summary>
/// <param name="Text">Its characters from left to right, one space where there is a gap.</param>
/// <param name="Left">Left edge of its first character.</param>
/// <param name="Right">Right edge of its last one.</param>
/// <param name="Baseline">Height at which it stands, from the top of the page.</param>
/// <param name="Size">Size of most of its characters.</param>
internal sealed record PageLine(string Text, double Left, double Right, double Baseline, double Size);
