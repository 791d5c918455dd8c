using LawGov.Model.PrintedTables;

namespace LawGov.Model.Tests.PrintedTables;

/// <summary>Words that number the rows of a stacked table.</summary>
public class RowNumberChainTests
{
    /// <summary>Lines apart by /, words by a space, and the words that number rows, by their place.</summary>
    [Theory]
    [InlineData("1/修路。/县水利局/2/架桥。/县水利局/3/植树。/县水利局", "0 3 6")]
    [InlineData("1 修路。/县水利局/2 架桥。/县水利局/3 植树。/县水利局", "0 3 6")]
    [InlineData("（1）/修路。/县水利局/（2）/架桥。/县水利局/（3）/植树。/县水利局", "0 3 6")]
    // A number inside a text does not count, though it comes first.
    [InlineData("1/压减至/2 个工作日。/县水利局/2/架桥。/县水利局/3/植树。/县水利局", "0 5 8")]
    // Nor does one that counts things behind words no cell ends with, though it would come next.
    [InlineData("1/修路。/县水利局/2/架桥。/县水利局/3/每村不少于/4 个。/县水利局", "0 3 6")]
    [InlineData("1/修路。/县水利局/2/架桥。/县水利局/3/植树。/县水利局/4 个村改厕。/县水利局", "0 3 6 9")]
    // Above Arabic numbers a Chinese one is that of a part.
    [InlineData("一 交通/1 修路。/2 架桥。/3 铺轨。", "2 4 6")]
    [InlineData("一 修路。/二 架桥。/三 植树。", "0 2 4")]
    // Counting begins anew below a heading.
    [InlineData("1/修路。/县水利局/2/架桥。/县水利局/3/挖井。/县水利局/二、绿化/1/植树。/县水利局/2/种草。/县水利局", "0 3 6 10 13")]
    [InlineData("1/修路。/县水利局/2/架桥。/县水利局", "-")]
    [InlineData("2023/修路。/2024/架桥。/2025/植树。", "-")]
    [InlineData("修路。/县水利局", "-")]
    public void Numbers_of_rows_count_on(string lines, string expected)
    {
        var words = new List<StackedWord>();
        var text = "";
        foreach (var line in lines.Replace('（', '(').Replace('）', ')').Split('/'))
        {
            var parts = line.Split(' ');
            for (var i = 0; i < parts.Length; i++)
            {
                words.Add(new StackedWord(default, text.Length, text.Length + parts[i].Length, i == 0, i == parts.Length - 1));
                text += parts[i];
            }
        }

        var chain = RowNumberChain.Find(words, text);
        (chain is null ? "-" : string.Join(' ', Enumerable.Range(0, chain.Length).Where(i => chain[i]))).ShouldBe(expected);
    }
}
