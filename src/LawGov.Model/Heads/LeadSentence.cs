using LawGov.Model.Lexicon;
using LawGov.Model.Normalizing;

namespace LawGov.Model.Heads;

/// <summary>The sentence that says who issued or drafted the document, where no line of the head does.</summary>
/// <param name="Names">The words in front of the verb, up to the comma before them; empty when there are none.</param>
/// <param name="Title">The title behind the verb, without its marks.</param>
/// <param name="IsOwn">The words behind it show that this is the document itself and none that is cited: 并发出通知, 全文如下, 征求意见, 现印发.</param>
/// <remarks>Forms: <c>近日，某县委、某县政府印发（了）《…》，并发出通知</c>; <c>近日，某市委转发了《某市委宣传部、某市司法局关于…的规划》。…全文如下</c>; <c>为…，某市教育局制定了《…》，现印发给你们</c>; <c>我局起草了《…（征求意见稿）》，现公开征求意见</c>.</remarks>
internal readonly record struct LeadSentence(TextRange Names, TextRange Title, bool IsOwn)
{
    private const int LongestTitle = 80;

    private const int LongestNames = 60;

    private const int LongestBehind = 160;

    private static readonly string[] Verbs = ["印发了", "转发了", "发布了", "出台了", "公布了", "制定了", "制订了", "起草了", "拟定了", "拟订了", "编制了", "修订了", "形成了"];

    /// <summary>Without 了 these words cite rather than tell; behind 近日 they tell.</summary>
    private static readonly string[] NewsVerbs = ["印发", "转发", "发布", "出台", "公布"];

    private static readonly string[] NewsDays = ["近日", "日前"];

    private static readonly string[] Signs = ["发出通知", "如下", "征求", "印发给", "印发你", "现印发", "现予印发", "予以印发"];

    /// <summary>The first such sentence in the prose of the head; null when there is none.</summary>
    public static LeadSentence? Find(CompactText text, List<HeadLine> lines)
    {
        foreach (var line in lines)
            if (line.Kind == HeadLineKind.Prose && Read(text, line.Start, line.End) is { } lead) return lead;
        return null;
    }

    private static LeadSentence? Read(CompactText text, int start, int end)
    {
        var content = text.Slice(start, end);
        for (var open = content.IndexOf('《'); open >= 0; open = content[(open + 1)..].IndexOf('《') is var next and >= 0 ? open + 1 + next : -1)
        {
            var verb = VerbLength(content[..open]);
            if (verb == 0 || EndOfTitle(content.Slice(open, Math.Min(content.Length - open, LongestTitle + 1))) is not (var close and > 4)) continue;
            var title = new TextRange(start + open + 1, start + open + close);
            if (!DocumentWords.EndsAsTitle(text.Slice(title.Start, title.End))) continue;
            var front = content[..(open - verb)];
            var from = front.LastIndexOfAny(",。;:") + 1;
            var names = front.Length - from <= LongestNames ? new TextRange(start + from, start + front.Length) : default;
            var behind = text.Slice(title.End, Math.Min(text.Chars.Length, title.End + LongestBehind));
            return new LeadSentence(names, title, HasSign(behind));
        }

        return null;
    }

    /// <summary>The authorities among the names: a list of them, or one with other words behind it, as in 某局结合实际制定了; short names as they stand.</summary>
    public List<string> Authorities(CompactText text)
    {
        var found = new List<string>();
        var names = text.Slice(Names.Start, Names.End);
        if (names.StartsWith("由")) names = names[1..];
        foreach (var part in names.SplitAny('、', '和'))
        {
            var name = names[part];
            // 近日某县委 and 某局结合实际: what is no name is left out behind, not in front.
            var length = name.Length;
            while (length > 1 && !IsName(name[..length])) length--;
            if (length < 2) return [];
            found.Add(name[..length].ToString());
        }

        return found;
    }

    /// <summary>某市教育局, and 市教育局 or 市委, whose place the title names.</summary>
    private static bool IsName(ReadOnlySpan<char> name) =>
        name.Length == 2 ? IsLevel(name[0]) && name[1] == '委' : AuthorityWords.IsAuthority(name) && (IsLevel(name[0]) || AuthorityWords.CanBegin(name));

    private static bool IsLevel(char c) => c is '省' or '市' or '县' or '区' or '旗' or '州' or '盟';

    private static int VerbLength(ReadOnlySpan<char> front)
    {
        foreach (var verb in Verbs)
            if (front.EndsWith(verb)) return verb.Length;
        foreach (var verb in NewsVerbs)
            if (front.EndsWith(verb) && IsNews(front)) return verb.Length;
        return 0;
    }

    private static bool IsNews(ReadOnlySpan<char> front)
    {
        var sentence = front[(front.LastIndexOf('。') + 1)..];
        foreach (var day in NewsDays)
            if (sentence.IndexOf(day) >= 0) return true;
        return false;
    }

    private static int EndOfTitle(ReadOnlySpan<char> quoted)
    {
        var depth = 0;
        for (var i = 0; i < quoted.Length; i++)
        {
            if (quoted[i] == '《') depth++;
            else if (quoted[i] == '》' && --depth == 0) return i;
        }

        return -1;
    }

    private static bool HasSign(ReadOnlySpan<char> behind)
    {
        foreach (var sign in Signs)
            if (behind.IndexOf(sign) >= 0) return true;
        return false;
    }
}
