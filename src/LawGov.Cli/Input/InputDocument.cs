namespace LawGov.Cli.Input;

/// <summary>A text to work on.</summary>
/// <param name="Name">Name of the source, as results show it.</param>
/// <param name="Text">The text.</param>
internal sealed record InputDocument(string Name, string Text);
