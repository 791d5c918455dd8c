namespace LawGov.Generation.Vocabulary;

/// <summary>An office that issues plans, with the bodies and groups it can name.</summary>
/// <param name="Place">Name of its place, as in a title: 临沧市; a ministry has none.</param>
/// <param name="Units">Names of single bodies.</param>
/// <param name="Groups">Names of groups.</param>
/// <param name="Elided">Names that take their level from the one before: 财政局 behind 市教育局.</param>
public sealed record Office(string Place, IReadOnlyList<string> Units, IReadOnlyList<string> Groups, IReadOnlyList<string> Elided);
