namespace LawGov.Readers;

/// <summary>A text of a Word file that is no part of the running body and is therefore kept apart.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its text, one paragraph a line.</param>
/// <param name="Place">The paragraph of the body it is anchored in; <c>default</c> when nothing in the body refers to it.</param>
public sealed record ReadNote(ReadNoteKind Kind, string Text, SourcePlace Place);
