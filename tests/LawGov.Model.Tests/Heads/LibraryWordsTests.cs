using LawGov.Model.Heads;

namespace LawGov.Model.Tests.Heads;

/// <summary>What libraries of documents print in front of one.</summary>
public class LibraryWordsTests
{
    [Theory]
    [InlineData("精选优质文档 优质文档 精品文档 精选文档 精品资料 优秀资料 学习资料 倾情为你奉上 专心---专注---专业 专心-专注-专业 欢迎下载 欢迎阅读 可编辑版 可编辑 仅供参考 文档简介 资源描述 内容简介 最新文档 文章属性 WORD格式 word版 Word版")]
    public void Phrases(string phrases)
    {
        foreach (var phrase in phrases.Split(' '))
        {
            LibraryWords.LengthAtStart(phrase + "甲县").ShouldBe(phrase.Length, phrase);
            LibraryWords.LengthAtStart("甲县" + phrase).ShouldBe(0, phrase);
        }
    }

    [Theory]
    [InlineData("精品文档-倾情为你奉上甲县", 11)]
    [InlineData("精品文档_|.,:•-甲县", 11)]
    [InlineData("精品文档;甲县", 4)]
    [InlineData("欢迎下载精品文档", 8)]
    [InlineData("甲县", 0)]
    [InlineData("", 0)]
    public void Lines(string line, int length) => LibraryWords.LengthAtStart(line).ShouldBe(length);
}
