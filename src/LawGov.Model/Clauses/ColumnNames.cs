using System.Buffers;
using LawGov.Model.Writing;

namespace LawGov.Model.Clauses;

/// <summary>What a column of an assignment table contains.</summary>
internal enum ColumnKind
{
    /// <summary>Not the name of a column.</summary>
    None = 0,

    /// <summary>序号.</summary>
    Number,

    /// <summary>Headings or the task itself: 主要方面, 目标任务, 具体任务和要求.</summary>
    Text,

    /// <summary>Units with a role: 责任单位.</summary>
    Units,

    /// <summary>完成时限.</summary>
    Deadline,

    /// <summary>备注 and others that say nothing of the task.</summary>
    Other,
}

/// <summary>A column of an assignment table.</summary>
internal readonly record struct Column(ColumnKind Kind, AssignmentRole Role)
{
    /// <summary>Persons stand behind their units: 责任单位及责任人.</summary>
    public bool NamesPersons { get; init; }
}

/// <summary>Recognises the header cells of an assignment table.</summary>
internal static class ColumnNames
{
    private const int LongestName = 12;

    private static readonly WordList Texts =
        ["任务", "内容", "要求", "举措", "措施", "方面", "项目", "事项", "领域", "目标", "指标", "工作", "要点", "类别", "板块", "名称", "分类", "清单", "做法", "任务分解", "问题", "隐患", "标准", "目标进度", "情况", "依据"];

    private static readonly WordList Others = ["备注", "成果", "进度", "进展", "责任人", "责任领导", "分值", "联系人", "联系电话", "联系方式", "联系人及电话", "联系人及联系方式", "牵头领导", "成果形式"];

    /// <summary>市直有关部门, 各单位, 省驻某市单位: what stands in the cells themselves.</summary>
    private static readonly SearchValues<string> NameOfUnits = SearchValues.Create(
        ["有关", "相关", "各", "其他", "其它", "所有", "全体", "驻", "直", "属", "级", "省", "市", "州", "县", "区", "旗", "镇", "乡", "国有", "中央", "政府", "行业", "主管", "监管", "执法"], StringComparison.Ordinal);

    /// <summary>What the header cell <paramref name="name"/> announces; none when it is not one.</summary>
    public static Column Read(ReadOnlySpan<char> name)
    {
        if (name.Length is < 2 or > LongestName || name.IndexOfAny("。;:,") >= 0) return default;
        if (name is "序号" or "编号" or "项次" or "项号" or "序次" or "任务序号" or "任务编号" or "项目编号" or "No.") return new Column(ColumnKind.Number, default);
        if (Others.Contains(name)) return new Column(ColumnKind.Other, default);
        var field = FieldNouns.Classify(name);
        if (field.Kind == FieldKind.Units) return new Column(ColumnKind.Units, field.Role) { NamesPersons = field.NamesPersons };
        if (field.Kind == FieldKind.Deadline) return new Column(ColumnKind.Deadline, default);
        if (Texts.IsAtEndOf(name)) return new Column(ColumnKind.Text, default);
        // 分管领导, 联系人: whom the units answer to.
        if (field.Kind == FieldKind.Other) return new Column(ColumnKind.Other, default);
        // 涉及单位, 成员部门: units whose role the header does not say.
        if (name.Length > 2 && (name.EndsWith("单位") || name.EndsWith("部门") || name.EndsWith("处室")) && !name.ContainsAny(NameOfUnits)) return new Column(ColumnKind.Units, AssignmentRole.Responsible);
        return default;
    }
}
