namespace LawGov.Corpus.Tests;

public class CorpusShardTests
{
    [Theory]
    [InlineData("1/1", true)]
    [InlineData("3/16", true)]
    [InlineData("16/16", true)]
    [InlineData("0/16", false)]
    [InlineData("17/16", false)]
    [InlineData("1/0", false)]
    [InlineData("1", false)]
    [InlineData("-1/2", false)]
    [InlineData("1/ 2", false)]
    [InlineData("1/99999999999", false)]
    [InlineData("", false)]
    public void Written_shards_are_read(string text, bool isOne)
    {
        CorpusShard.TryParse(text, out var shard).ShouldBe(isOne);
        if (isOne) shard.ToString().ShouldBe(text);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void Every_document_belongs_to_one_shard_and_the_shards_are_about_equal(int count)
    {
        var shards = Enumerable.Range(1, count).Select(n => new CorpusShard(n, count)).ToList();
        var sizes = new int[count];
        for (var i = 0; i < 2000; i++)
        {
            var owners = Enumerable.Range(0, count).Where(s => shards[s].Contains($"plan{i}.txt")).ToList();
            sizes[owners.ShouldHaveSingleItem()]++;
        }

        sizes.ShouldAllBe(s => s > 2000 / count * 8 / 10);
    }

    [Fact]
    public void The_share_of_a_document_never_changes() => Enumerable.Range(1, 4).Single(n => new CorpusShard(n, 4).Contains("江州市/方案.docx")).ShouldBe(4);

    [Fact]
    public void Wrong_numbers_are_named()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => new CorpusShard(1, 0)).ParamName.ShouldBe("count");
        Should.Throw<ArgumentOutOfRangeException>(() => new CorpusShard(3, 2)).ParamName.ShouldBe("number");
        Should.Throw<ArgumentNullException>(() => CorpusShard.Whole.Contains(null!)).ParamName.ShouldBe("id");
    }
}
