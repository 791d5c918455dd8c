namespace LawGov.Reporting.Pages;

/// <summary>A comparison; <c>A</c> and <c>B</c> are positions of documents on the page.</summary>
internal sealed record ComparisonData(int A, int B, IReadOnlyList<ItemPairData> Pairs, IReadOnlyList<PlaceData> OnlyInA, IReadOnlyList<PlaceData> OnlyInB);

/// <summary>An item of a document; <c>Text</c> is empty where words with their changes say it.</summary>
internal sealed record PlaceData(string Path, string Text, int Start, int Length);

internal sealed record ItemPairData(
    PlaceData A, PlaceData B, string Relation, string Grade, double Score, bool Moved, bool Decided, IReadOnlyList<string> Terms, IReadOnlyList<EditData> Words, IReadOnlyList<ChangeData> Changes);

/// <summary>Words in both texts (<c>same</c>), in the first only (<c>removed</c>) or in the second only (<c>added</c>).</summary>
internal sealed record EditData(string Kind, string Text);

/// <summary>What went and what came, empty for nothing; <c>Kind</c> is a key of the labels, <c>Direction</c> too, or empty.</summary>
internal sealed record ChangeData(string Kind, string Removed, string Added, string Direction);
