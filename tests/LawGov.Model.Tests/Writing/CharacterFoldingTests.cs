using LawGov.Model.Writing;

namespace LawGov.Model.Tests.Writing;

public class CharacterFoldingTests
{
    [Theory]
    [InlineData('！', '!'), InlineData('～', '~'), InlineData('Ａ', 'A'), InlineData('９', '9'), InlineData('（', '('), InlineData('：', ':')]
    [InlineData('\u3000', ' '), InlineData('\u00A0', ' '), InlineData('\u2000', ' '), InlineData('\u200A', ' '), InlineData('\uFEFF', ' '), InlineData('\u0001', ' ')]
    [InlineData('\t', '\t'), InlineData('\r', '\n'), InlineData('\u2028', '\n'), InlineData('\f', '\n')]
    [InlineData('—', '-'), InlineData('－', '-'), InlineData('‐', '-')]
    [InlineData('⽅', '方'), InlineData('⼀', '一'), InlineData('⿕', '龠'), InlineData('⻓', '长')]
    [InlineData('﹐', ','), InlineData('∶', ':'), InlineData('｡', '。'), InlineData('‹', '〈')]
    [InlineData('方', '方'), InlineData('a', 'a'), InlineData('。', '。'), InlineData('“', '“'), InlineData('〔', '〔'), InlineData('｟', '｟')]
    [InlineData('關', '关'), InlineData('於', '于'), InlineData('辦', '办'), InlineData('後', '后'), InlineData('后', '后'), InlineData('乾', '乾'), InlineData('著', '著')]
    public void Characters(char source, char folded) => CharacterFolding.Fold(source).ShouldBe(folded);

    [Theory]
    [InlineData("", "")]
    [InlineData("（一）２０２２年　９月", "(一)2022年 9月")]
    public void Texts_keep_their_length(string source, string folded)
    {
        CharacterFolding.Fold(source).ShouldBe(folded);
        var target = new char[source.Length];
        CharacterFolding.Fold(source, target);
        new string(target).ShouldBe(folded);
    }
}
