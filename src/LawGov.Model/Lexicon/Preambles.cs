using LawGov.Model.Writing;

namespace LawGov.Model.Lexicon;

/// <summary>First words of paragraphs that say why and how, before the first demand of a plan.</summary>
internal static class Preambles
{
    private static readonly WordList Starts = ["为", "根据", "按照", "现将", "经", "各", "依据", "遵照", "以习近平", "坚持以习近平", "深入贯彻", "深入学习贯彻", "全面贯彻", "认真贯彻", "落实党中央"];

    /// <summary>Whether <paramref name="paragraph"/> opens as a preamble does.</summary>
    public static bool Open(ReadOnlySpan<char> paragraph) => Starts.IsAtStartOf(paragraph);
}
