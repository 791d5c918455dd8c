using LawGov.Analysis.Matching;

namespace LawGov.Analysis.Tests.Matching;

public sealed class PassageReaderTests
{
    [Theory]
    [InlineData("行政执法", "行政 政执 执法")]
    [InlineData("行 政\n执“法”", "行政 政执 执法")]
    [InlineData("其中，加强监督", "加强 强监 监督")] // a short clause demands nothing
    [InlineData("其中有三，加强监督", "其中 中有 有三|加强 强监 监督")]
    [InlineData("行政、执法", "行政 - 执法")] // a phrase ends, no pair is read across
    [InlineData("、行政执法", "行政 政执 执法")] // no break where nothing stands before
    [InlineData("（一）行政执法", "- 行政 政执 执法|")]
    [InlineData("甲、乙、丙、丁", "")] // no pair at all
    [InlineData("加强监督。加强监督；加强监督：加强监督！加强监督？加强监督", "加强 强监 监督|加强 强监 监督|加强 强监 监督|加强 强监 监督|加强 强监 监督|加强 强监 监督")]
    [InlineData("", "")]
    public void Clauses_are_the_pairs_between_marks(string text, string expected)
    {
        var table = new GramTable();
        var passage = new PassageReader(table).Read(text, []);
        Written(passage, text).ShouldBe(expected.Trim('|').TrimStart('-', ' '));
    }

    [Fact]
    public void The_bag_counts_every_pair_those_of_short_clauses_too()
    {
        var table = new GramTable();
        var reader = new PassageReader(table);
        var passage = reader.Read("其中，行政行政行政", [3]);
        passage.Grams.Select(g => (g.Gram, g.Count)).ShouldBe([(table.IdOf('其', '中'), 1), (table.IdOf('行', '政'), 3), (table.IdOf('政', '行'), 2)]);
        passage.Concepts.ShouldBe([3]);
        reader.Count.ShouldBe(1);
        reader.Read("行政", []).Grams.Length.ShouldBe(1);
        reader.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData(3998, "3997 3")] // so many letters have one pair less
    [InlineData(3999, "3998 2")]
    [InlineData(4001, "4000")]
    [InlineData(4002, "4000")]
    public void A_document_under_one_label_is_measured_in_part(int letters, string clauses)
    {
        var passage = new PassageReader(new GramTable()).Read(new string('法', letters) + "，法法法法", []);
        string.Join(' ', passage.Clauses.Select(c => c.Length)).ShouldBe(clauses);
        passage.Grams.ShouldHaveSingleItem().Count.ShouldBe(letters - 1 + 3);
    }

    private static string Written(Passage passage, string text)
    {
        var table = new GramTable();
        new PassageReader(table).Read(text, []);
        var names = new Dictionary<int, string> { [Passage.Break] = "-" };
        for (var i = 0; i < text.Length; i++)
            for (var j = i + 1; j < Math.Min(text.Length, i + 3); j++)
                if (char.IsLetter(text[i]) && char.IsLetter(text[j])) names.TryAdd(table.IdOf(text[i], text[j]), $"{text[i]}{text[j]}");
        return string.Join('|', passage.Clauses.Select(clause => string.Join(' ', clause.Select(g => names[g]))));
    }
}
