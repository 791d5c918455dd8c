using System.Text.RegularExpressions;
using LawGov.Model.Parsing;
using LawGov.Model.Writing;
using LawGov.Tests.Shared;

namespace LawGov.Model.Tests.Parsing;

/// <summary>Changes of writing that change nothing in the meaning change nothing in the model, spans and widths aside.</summary>
public partial class MetamorphicTests
{
    public static TheoryData<string> Seeds => Repository.Seeds;

    [Theory, MemberData(nameof(Seeds))]
    public void Windows_line_ends(string seed) => ShouldReadAlike(seed, text => text.Replace("\n", "\r\n", StringComparison.Ordinal));

    [Theory, MemberData(nameof(Seeds))]
    public void Old_Macintosh_line_ends(string seed) => ShouldReadAlike(seed, text => text.Replace('\n', '\r'));

    [Theory, MemberData(nameof(Seeds))]
    public void Full_width_punctuation(string seed) => ShouldReadAlike(seed, text => Map(text, "(（)）,，:：;；"));

    [Theory, MemberData(nameof(Seeds))]
    public void Half_width_punctuation(string seed) => ShouldReadAlike(seed, text => Map(text, "（(）)，,：:；;"));

    [Theory, MemberData(nameof(Seeds))]
    public void Full_width_digits(string seed) => ShouldReadAlike(seed, text => Map(text, "0０1１2２3３4４5５6６7７8８9９"));

    [Theory, MemberData(nameof(Seeds))]
    public void Other_brackets_around_clauses(string seed) => ShouldReadAlike(seed, text => Clause().Replace(text, m => $"〔{m.Groups[1].Value}〕"));

    [Theory, MemberData(nameof(Seeds))]
    public void Spaces_around_digits_and_inside_names(string seed) =>
        ShouldReadAlike(seed, text => InnerPlace().Replace(text, "$1 ").Replace("司法局", "司 法 局", StringComparison.Ordinal));

    [Theory, MemberData(nameof(Seeds))]
    public void Blank_lines_between_paragraphs(string seed) => ShouldReadAlike(seed, text => text.Replace("\n", "\n\n", StringComparison.Ordinal));

    [Theory, MemberData(nameof(Seeds))]
    public void A_byte_order_mark_in_the_text(string seed) => ShouldReadAlike(seed, text => "\uFEFF" + text);

    private static void ShouldReadAlike(string seed, Func<string, string> change)
    {
        // A change that no seed shows would prove nothing.
        Repository.SeedNames.Select(Repository.ReadSeed).ShouldContain(text => change(text) != text);
        var source = Repository.ReadSeed(seed);
        Describe(change(source)).ShouldBe(Describe(source));
    }

    private static string Describe(string text) => CharacterFolding.Fold(DocumentText.Describe(PolicyDocumentParser.Default.Parse(text).Document)).Replace('〔', '(').Replace('〕', ')');

    private static string Map(string text, string pairs) =>
        string.Create(text.Length, (text, pairs), static (target, state) =>
        {
            for (var i = 0; i < target.Length; i++)
            {
                var at = state.pairs.IndexOf(state.text[i], StringComparison.Ordinal);
                target[i] = at >= 0 && at % 2 == 0 ? state.pairs[at + 1] : state.text[i];
            }
        });

    [GeneratedRegex(@"[(（](责任单位[^()（）]*|[^()（）]{2,80}(?:负责|牵头|配合))[)）]")]
    private static partial Regex Clause();

    [GeneratedRegex(@"(?<=[\u4e00-\u9fff])(\d+)(?=[\u4e00-\u9fff])")]
    private static partial Regex InnerPlace();
}
