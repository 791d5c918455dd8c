using System.Text;
using LawGov.Readers.Html;
using LawGov.Readers.Reading;

namespace LawGov.Readers.Tests.Html;

/// <summary>Pages that would fill the stack of the HTML parser: read on a small stack, since nothing can catch an overflow.</summary>
public class ParserTrapsTests
{
    private const int SmallStack = 1024 * 1024;

    [Theory]
    [InlineData("<!-- ", "--!", " -->")]
    [InlineData("<!-- ", "---!", " -->")]
    [InlineData("<!--", "--!-----!", "-->")]
    [InlineData("", "</>", "")]
    [InlineData("<table>", "</>", "</table>")]
    [InlineData("<p>", "<template>", "</p>")]
    [InlineData("", "<pre>", "")]
    [InlineData("", "<PRE/>", "")]
    [InlineData("<table>", "<pre><listing title='>'>", "")]
    [InlineData("", "<pre title='<pre'>", "")]
    public void Read_or_refused_but_never_the_end_of_the_process(string before, string repeated, string after)
    {
        var page = Encoding.UTF8.GetBytes($"<html><body><p>甲</p>{before}{string.Concat(Enumerable.Repeat(repeated, 100_000))}{after}<p>乙</p></body></html>");
        ReadResult? result = null;
        var thread = new Thread(() => result = DocumentReader.Default.Read(page), SmallStack);
        thread.Start();
        thread.Join();
        result.ShouldNotBeNull();
        if (result.IsRead) result.Document.Text.ShouldContain("甲");
    }

    [Theory]
    [InlineData("")]
    [InlineData("甲--!乙</>丙")]
    [InlineData("<!-- 甲 --><p>乙</p>")]
    [InlineData("<pre>甲</pre><pre>乙</pre>")]
    public void Other_pages_stay_as_they_are(string page) => ParserTraps.Defuse(page).ShouldBeSameAs(page);

    [Theory]
    [InlineData("--!")]
    [InlineData("<pre>--!</>")]
    public void Nothing_but_spaces_is_added(string repeated)
    {
        var page = "甲" + string.Concat(Enumerable.Repeat(repeated, 1000)) + "乙";
        ParserTraps.Defuse(page).Replace(" ", "").ShouldBe(page);
    }
}
