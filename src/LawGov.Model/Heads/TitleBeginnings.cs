using LawGov.Model.Lexicon;
using LawGov.Model.Writing;

namespace LawGov.Model.Heads;

/// <summary>The words by which titles of documents begin.</summary>
internal static class TitleBeginnings
{
    /// <summary>Whether a title may begin with these words: 关于, a place, an authority, a year, 《.</summary>
    public static bool Match(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty) return false;
        if (line.StartsWith("关于") || line.StartsWith("印发") || line[0] is '《' or '“') return true;
        return ChineseNumerals.ReadArabic(line, out var year) == 4 && CalendarDates.IsYear(year) || AuthorityWords.CanBegin(line) || line.StartsWith("全省") || line.StartsWith("全市") || line.StartsWith("全国");
    }
}
