using LawGov.Model.Normalizing;
using LawGov.Model.Places;

namespace LawGov.Model.Heads;

/// <summary>The place that the words of a notice name as its own.</summary>
/// <remarks>Forms: <c>经某县人民政府同意</c>, <c>结合某市实际</c>, <c>结合六盘水实际</c> where the gazetteer knows the bare name.</remarks>
internal static class PlaceMentions
{
    private static readonly string[] Organs = ["人民政府", "政府", "委", "党委"];

    /// <summary>The bare name of a city and the word behind it.</summary>
    private const int LongestBare = 4;

    /// <summary>The first such place in the prose of the head; empty when there is none.</summary>
    public static ReadOnlySpan<char> Find(CompactText text, List<HeadLine> lines)
    {
        foreach (var line in lines)
        {
            if (line.Kind != HeadLineKind.Prose) continue;
            var content = text.Slice(line.Start, line.End);
            for (var at = content.IndexOfAny('经', '合'); at >= 0; at = content[(at + 1)..].IndexOfAny('经', '合') is var next and >= 0 ? at + 1 + next : -1)
            {
                var rest = content[(at + 1)..];
                if (at > 0 && content[at - 1] == '结' && content[at] == '合' && rest.IndexOf("实际") is var bare and > 1 and <= LongestBare && Gazetteer.Default.TryFindShort(rest[..bare], out var known)) return known.FullName;
                if (PlaceNames.Read(rest) is not (var length and > 2)) continue;
                if (content[at] == '合' ? at > 0 && content[at - 1] == '结' && rest[length..].StartsWith("实际") : StartsWithOrgan(rest[length..])) return rest[..length];
            }
        }

        return default;
    }

    private static bool StartsWithOrgan(ReadOnlySpan<char> rest)
    {
        foreach (var organ in Organs)
            if (rest.StartsWith(organ)) return true;
        return false;
    }
}
