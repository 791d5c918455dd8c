using System.Text;
using LawGov.Readers.Pdf;

namespace LawGov.Readers.Tests.Bounds;

/// <summary>How many codes the ranges of a map to Unicode contain.</summary>
public class CharacterMapsTests
{
    [Theory]
    [InlineData("beginbfrange <0000> <00FF> <0041> endbfrange", 256)]
    [InlineData("beginbfrange <00> <0f> <0041> <10> <10> <0051> endbfrange", 17)]
    [InlineData("beginbfrange <0000> <0001> [<0041> <0042>] endbfrange", 2)]
    [InlineData("beginbfrange <00 00> <FF FF> <0000>", 65536)] // never closed
    [InlineData("beginbfrange <0005> <0000> <0041> endbfrange", 0)]
    [InlineData("beginbfrange <0000> <000000000000FF> <0041> endbfrange", double.MaxValue)]
    [InlineData("beginbfchar <0000> <FFFF> <0001> <FFFF> endbfchar", 0)] // single characters
    [InlineData("beginbfrange <0000> <0000> <0041> endbfrange beginbfrange <0001> <0002> <0042> endbfrange", 3)]
    [InlineData("", 0)]
    public void Codes(string map, double count) => CharacterMaps.CountRanges(Encoding.Latin1.GetBytes(map)).ShouldBe(count);
}
