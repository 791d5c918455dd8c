using System.Text;
using LawGov.Model.Parsing;
using LawGov.Tests.Shared;

namespace LawGov.Model.Tests.Parsing;

/// <summary>The parser's face: every way in gives the same, wrong arguments are named.</summary>
public class PolicyDocumentParserTests
{
    [Fact]
    public void All_ways_in_give_the_same_result()
    {
        var text = Repository.ReadSeed("xuhui-2020-workpoints");
        var expected = PolicyDocumentParser.Default.Parse(text, "x");
        new PolicyDocumentParser().Parse(text.AsMemory(), "x").ShouldBe(expected);
        PolicyDocumentParser.Default.Parse(new StringReader(text), "x").ShouldBe(expected);
        PolicyDocumentParser.Default.Parse(new MemoryStream(Encoding.UTF8.GetBytes(text)), "x").ShouldBe(expected);
        PolicyDocumentParser.Default.Parse(new MemoryStream([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(text)]), "x").ShouldBe(expected);
    }

    [Fact]
    public void A_stream_stays_open()
    {
        using var stream = new MemoryStream("一、总体要求"u8.ToArray());
        PolicyDocumentParser.Default.Parse(stream);
        stream.CanRead.ShouldBeTrue();
    }

    [Fact]
    public void Null_arguments_are_named()
    {
        Should.Throw<ArgumentNullException>(() => PolicyDocumentParser.Default.Parse((string)null!)).ParamName.ShouldBe("text");
        Should.Throw<ArgumentNullException>(() => PolicyDocumentParser.Default.Parse((TextReader)null!)).ParamName.ShouldBe("reader");
        Should.Throw<ArgumentNullException>(() => PolicyDocumentParser.Default.Parse((Stream)null!)).ParamName.ShouldBe("stream");
        Should.Throw<ArgumentNullException>(() => new PolicyDocumentParser(null!)).ParamName.ShouldBe("options");
        Should.Throw<ArgumentException>(() => new PolicyDocumentParser(new ParserOptions { MaxCharacters = 0 })).Message.ShouldStartWith("MaxCharacters is 0; expected 1 or more.");
    }

    [Fact]
    public void The_source_name_is_kept() => PolicyDocumentParser.Default.Parse("一、总体要求", "plan.txt").Document.Source.ShouldBe("plan.txt");

    [Fact]
    public void Sixteen_threads_read_what_one_reads()
    {
        var texts = Repository.SeedNames.Select(Repository.ReadSeed).ToArray();
        var expected = texts.Select(t => PolicyDocumentParser.Default.Parse(t)).ToArray();
        Parallel.For(0, 64, new ParallelOptions { MaxDegreeOfParallelism = 16 }, i => PolicyDocumentParser.Default.Parse(texts[i % texts.Length]).ShouldBe(expected[i % texts.Length]));
    }

    [Fact]
    public void No_more_is_read_than_the_limit_and_one_character()
    {
        var reader = new EndlessReader();
        var result = new PolicyDocumentParser(new ParserOptions { MaxCharacters = 10 }).Parse(reader);
        result.Diagnostics.ShouldContain(d => d.Code == "LG1002");
        reader.Given.ShouldBe(11);
    }

    private sealed class EndlessReader : TextReader
    {
        public int Given { get; private set; }

        public override int Read(char[] buffer, int index, int count)
        {
            Array.Fill(buffer, '政', index, count);
            Given += count;
            return count;
        }
    }
}
