using System.Text;

namespace LawGov.Generation.Mutating;

/// <summary>Damages texts, the same way for the same seed.</summary>
/// <remarks>Thread-safe.</remarks>
public static class Mutator
{
    private const string Wide = "，：；（）。、";
    private const string Narrow = ",:;().,";

    /// <summary>Characters that mean something to a reader of plans, and some that mean nothing.</summary>
    private const string Odd = "（）()〔〕【】[]《》“”、，；：。.,;:一二三十1290年月日\n\r\t 　\0\uFFFD#*|-<>&";

    private static readonly string[] PageMarks = ["\n# Page 7:\n", "\n- 12 -\n", "\n—3—\n", "\n第4页\n", "\n5/20\n", "\f"];

    private static readonly MutationKind[] Kinds = Enum.GetValues<MutationKind>();

    /// <summary>Damages <paramref name="text"/> in one to four random ways; <paramref name="other"/> lends the stretches that are spliced in.</summary>
    public static string Mutate(string text, string other, ulong seed)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(other);
        var random = new DeterministicRandom(seed);
        for (var i = random.Between(1, 4); i > 0; i--) text = Mutate(text, other, random.Pick(Kinds), random);
        return text;
    }

    /// <summary>Replaces, drops or doubles about <paramref name="percent"/> of a hundred characters, one by one.</summary>
    public static string Damage(string text, double percent, ulong seed)
    {
        ArgumentNullException.ThrowIfNull(text);
        var random = new DeterministicRandom(seed);
        var damaged = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (random.Below(100_000) >= percent * 1000)
            {
                damaged.Append(c);
                continue;
            }

            switch (random.Below(4))
            {
                case 0:
                    break;
                case 1:
                    damaged.Append(c).Append(c);
                    break;
                case 2:
                    damaged.Append(c).Append(random.Chance(50) ? ' ' : '\n');
                    break;
                default:
                    damaged.Append(text[random.Below(text.Length)]);
                    break;
            }
        }

        return damaged.ToString();
    }

    private static string Mutate(string text, string other, MutationKind kind, DeterministicRandom random)
    {
        if (text.Length < 2) return text + other[..Math.Min(other.Length, 50)];
        var at = random.Below(text.Length);
        var length = Math.Min(text.Length - at, 1 + random.Below(random.Chance(80) ? 40 : 2000));
        return kind switch
        {
            MutationKind.Delete => text.Remove(at, length),
            MutationKind.Duplicate => text.Insert(at, text.Substring(at, length)),
            MutationKind.Swap => Swap(text, at, length, random),
            MutationKind.BreakLines => Sprinkle(text, "\n", random),
            MutationKind.JoinLines => text[..at] + text.Substring(at, length).Replace("\n", "", StringComparison.Ordinal) + text[(at + length)..],
            MutationKind.ChangeWidth => ChangeWidth(text, at, length, random),
            MutationKind.InsertPageMarks => text.Insert(at, random.Pick(PageMarks)),
            MutationKind.InsertSpaces => Sprinkle(text, random.Pick([" ", "\u3000", "\u00A0", "\t"]), random),
            MutationKind.Replace => Replace(text, random),
            MutationKind.Truncate => text[..at],
            MutationKind.Splice => Splice(text, other, at, random),
            _ => SwapLines(text, random),
        };
    }

    private static string Swap(string text, int at, int length, DeterministicRandom random)
    {
        var rest = text.Remove(at, length);
        return rest.Insert(random.Below(rest.Length + 1), text.Substring(at, length));
    }

    private static string Sprinkle(string text, string what, DeterministicRandom random)
    {
        var builder = new StringBuilder(text);
        for (var i = random.Between(1, 12); i > 0; i--) builder.Insert(random.Below(builder.Length + 1), what);
        return builder.ToString();
    }

    private static string ChangeWidth(string text, int at, int length, DeterministicRandom random)
    {
        var toNarrow = random.Chance(50);
        return string.Concat(text[..at], string.Concat(text.Substring(at, length).Select(c => Turn(c, toNarrow))), text[(at + length)..]);
    }

    private static char Turn(char c, bool toNarrow)
    {
        var index = (toNarrow ? Wide : Narrow).IndexOf(c);
        return index < 0 ? c : (toNarrow ? Narrow : Wide)[index];
    }

    private static string Replace(string text, DeterministicRandom random)
    {
        var chars = text.ToCharArray();
        for (var i = random.Between(1, 10); i > 0; i--) chars[random.Below(chars.Length)] = Odd[random.Below(Odd.Length)];
        return new string(chars);
    }

    private static string Splice(string text, string other, int at, DeterministicRandom random)
    {
        if (other.Length == 0) return text;
        var start = random.Below(other.Length);
        return text.Insert(at, other.Substring(start, Math.Min(other.Length - start, 1 + random.Below(600))));
    }

    private static string SwapLines(string text, DeterministicRandom random)
    {
        var lines = text.Split('\n');
        var (a, b) = (random.Below(lines.Length), random.Below(lines.Length));
        (lines[a], lines[b]) = (lines[b], lines[a]);
        return string.Join('\n', lines);
    }
}
