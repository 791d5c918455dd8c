using LawGov.Model.Clauses;
using LawGov.Model.Normalizing;

namespace LawGov.Model.Tests.Clauses;

/// <summary>Where a conjunction or white space parts two names.</summary>
public class NameConjunctionsTests
{
    [Theory]
    [InlineData("县水利局和县林业局", 4, 1)]
    [InlineData("县水利局及县林业局", 4, 1)]
    [InlineData("县水利局与县林业局", 4, 1)]
    [InlineData("县水利局并县林业局", 4, 1)]
    [InlineData("县水利局以及县林业局", 4, 2)]
    [InlineData("县水利局/县林业局", 4, 1)]
    [InlineData("县水利局+县林业局", 4, 1)]
    [InlineData("县水利局|县林业局", 4, 1)]
    [InlineData("县水利局&县林业局", 4, 1)]
    [InlineData("县水利局·县林业局", 4, 1)]
    [InlineData("县水利局+各乡镇", 4, 1)]
    [InlineData("江南和江北区人民政府", 2, 1)] // places share what stands behind the last
    [InlineData("市工业和信息化局等部门及各县市区政府", 11, 1)] // 信息化局 is no place
    [InlineData("县水利局等和县林业局", 5, 1)]
    [InlineData("工商联和县林业局", 3, 1)]
    [InlineData("总工会和县林业局", 3, 1)]
    [InlineData("红十字会和县林业局", 4, 1)]
    [InlineData("东山海关和各乡镇", 4, 1)]
    [InlineData("县卫生和计划生育局和县林业局", 9, 1)]
    [InlineData("相关部门和单位和县林业局", 7, 1)]
    [InlineData("高新区党工委和管委会", -1, 0)] // both stand over one place
    [InlineData("城南街道党工委与办事处", -1, 0)]
    [InlineData("高新区党工委和县林业局", 6, 1)]
    [InlineData("县水利局和各镇", 4, 1)]
    public void Two_names(string name, int at, int length)
    {
        NameConjunctions.Find(name, out var read).ShouldBe(at);
        read.ShouldBe(length);
    }

    [Theory]
    [InlineData("县水利局")]
    [InlineData("县水利局和林局")] // too short for a name
    [InlineData("县水利局和桥梁处置")]
    [InlineData("县水利局和单位")]
    [InlineData("县水利局/桥梁")]
    [InlineData("桥梁/县水利局")]
    [InlineData("桥梁和各乡镇")]
    [InlineData("县水利局和各桥")]
    [InlineData("党委和县政府办公室")]
    [InlineData("市委和市政府")]
    [InlineData("县水利(和县林业局)局")]
    [InlineData("等和县林业局")]
    public void One_name(string name) => NameConjunctions.Find(name, out _).ShouldBe(-1);

    [Theory]
    [InlineData("县交通局分别与各乡镇", 4, 3)] // the adverb belongs to the verb behind
    [InlineData("县交通局与各乡镇", 4, 1)]
    [InlineData("县交通局共同和各乡镇", -1, 0)]
    [InlineData("纲要与各乡镇", -1, 0)]
    public void Adverbs_before_a_conjunction(string name, int at, int length)
    {
        NameConjunctions.Find(name, out var between).ShouldBe(at);
        between.ShouldBe(length);
    }

    [Theory]
    [InlineData("市教育局", true)]
    [InlineData("上海市教育局", true)]
    [InlineData("黑龙江省教育厅", true)]
    [InlineData("新疆维吾尔自治区", false)] // within four characters
    [InlineData("教育局", false)]
    [InlineData("", false)]
    public void Names_that_start_with_a_place(string name, bool expected) => NameConjunctions.HasPlace(name).ShouldBe(expected);

    [Theory]
    [InlineData("市教育局", true)]
    [InlineData("教育局", true)]
    [InlineData("贸促会", true)]
    [InlineData("市教育局(语委办)", true)]
    [InlineData("教局", false)]
    [InlineData("市委", false)]
    [InlineData("县党委", false)]
    [InlineData("桥梁", false)]
    public void Names_that_are_complete(string name, bool expected) => NameConjunctions.IsComplete(name).ShouldBe(expected);

    [Theory]
    [InlineData("市教育局 市公安局", true, 4)]
    [InlineData("市教育局 市公安局", false, 4)]
    [InlineData("市教育局\n市公安局", true, 4)]
    [InlineData("市教育局\n市公安局", false, 4)]
    [InlineData("市教育局市公安局", true, -1)]
    [InlineData("市教育局 县公安局", true, 4)] // begins otherwise, but both are whole
    [InlineData("市教育局 城南街道", false, 4)]
    [InlineData("办公室 法规科", false, 3)] // offices of one body
    [InlineData("法规科 宣传科 财务科", false, 3)]
    [InlineData("法规科\n宣传科", false, -1)]
    [InlineData("法规科 办公室", false, -1)] // it may be the office's own
    [InlineData("法规科 桥梁", false, -1)]
    [InlineData("文化站 派出所", false, 3)] // bodies of a town
    [InlineData("公路站 超限站 交警中队", false, 3)]
    [InlineData("中心校 卫生院", false, 3)]
    [InlineData("石桥村 柳湾村 林业站", false, 3)] // places of one level
    [InlineData("石桥社区 柳湾社区", false, 4)]
    [InlineData("卫生院 中心校", false, 3)]
    [InlineData("石桥村 柳湾村 甲一村 甲二村 甲三村 甲四村 甲五村 甲六村 甲七村 甲八村 甲九村 乙一村 乙二村 乙三村 乙四村 乙五村 乙六村 乙七村", false, 3)] // however many follow
    [InlineData("石桥村 林业站", false, -1)] // it may be the village's own
    [InlineData("石桥镇 柳湾村", false, -1)]
    [InlineData("文化站 办公室", false, -1)]
    [InlineData("文化站 负责人", false, -1)]
    [InlineData("文化站\n派出所", false, -1)]
    [InlineData("市教育局\n城南街道", false, -1)] // a margin may have cut it
    [InlineData("市教育 城南街道", false, -1)]
    [InlineData("市教育局 城南", false, -1)]
    [InlineData("市政府 办公室", false, -1)] // one name
    [InlineData("国家税务总局 某市税务局", false, -1)]
    [InlineData("市教育局 各区政府", true, 4)]
    [InlineData("市教育\n市公安局", true, -1)]
    [InlineData("市绿化\n市容局", false, -1)]
    [InlineData("市政府\n各部门", false, -1)]
    [InlineData("市教育局等 市公安局", true, -1)]
    [InlineData("市教育局\n市公安", false, -1)]
    [InlineData("市教育局\n市公安局\n市水务局", false, 4)]
    public void White_space_parts_names_that_begin_alike(string text, bool isList, int at)
    {
        using var compact = Normalizer.Normalize(text);
        NameConjunctions.FindSpace(new ClauseText(compact.Chars, 0, compact), 0, compact.Chars, isList).ShouldBe(at);
    }

    [Theory]
    [InlineData("注册处 信息中心", 3)]
    [InlineData("市教育局\n公安局", 4)]
    [InlineData("注册处信息中心", -1)]
    [InlineData("文化站\n派出所", 3)]
    [InlineData("中心校 卫生院", 3)]
    [InlineData("文化站 办公室", -1)]
    [InlineData("注册 信息中心", -1)]
    [InlineData("国家税务总局 某市税务局", -1)] // a branch
    [InlineData("市政府 有关部门", -1)]
    [InlineData("市政府 相关部门", -1)]
    [InlineData("市政府 各部门", -1)]
    [InlineData("市政府 各单位", -1)]
    [InlineData("市政府 各区政府", 3)]
    [InlineData("市委 宣传部", -1)]
    [InlineData("市公安局 交警支队", -1)]
    [InlineData("市公安局 交警大队", -1)]
    [InlineData("市工委 组织部", -1)]
    [InlineData("县党委 组织部", -1)]
    [InlineData("市教育局 甲局", -1)]
    [InlineData("各县\n(市、区)政府", -1)]
    [InlineData("各区人民政府\n市水利局", 6)]
    [InlineData("各区 各部门", 2)]
    public void White_space_of_a_cell_parts_whole_names(string text, int at)
    {
        using var compact = Normalizer.Normalize(text);
        NameConjunctions.FindParagraph(new ClauseText(compact.Chars, 0, compact), 0, compact.Chars).ShouldBe(at);
    }

    [Theory]
    [InlineData("办公室 分局 管委会 管理委员会 委员会 分公司 分行 部门 单位 直属单位 所属单位 下属单位 内设机构")]
    public void Parts_have_no_name_of_their_own(string parts)
    {
        foreach (var part in parts.Split(' '))
        {
            using var compact = Normalizer.Normalize($"市交通局 {part}");
            NameConjunctions.FindParagraph(new ClauseText(compact.Chars, 0, compact), 0, compact.Chars).ShouldBe(-1, part);
        }
    }
}
