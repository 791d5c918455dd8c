namespace LawGov.Model;

/// <summary>A stretch of the source with what it is. The segments of a result follow each other without gap from the first character to the last.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands.</param>
public readonly record struct TextSegment(SegmentKind Kind, SourceSpan Span);
