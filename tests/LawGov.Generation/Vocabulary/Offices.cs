namespace LawGov.Generation.Vocabulary;

/// <summary>Offices of all levels: central, province, autonomous region, municipality, city, banner, district, county, a bureau's own offices.</summary>
public static class Offices
{
    private static readonly string[] Functions =
    [
        "教育", "科技", "工业和信息化", "公安", "民政", "司法", "财政", "人力资源和社会保障", "自然资源", "生态环境", "住房和城乡建设", "交通运输", "水利", "农业农村", "商务", "文化和旅游", "卫生健康",
        "应急管理", "审计", "市场监督管理", "统计", "医疗保障", "林业和草原", "城市管理", "行政审批服务", "体育", "退役军人事务",
    ];

    private static readonly string[] ShortNames =
        ["发展改革委", "人社局", "市场监管局", "住建局", "卫健委", "文旅局", "工信局", "林草局", "医保局", "应急局", "审批服务局", "司法局", "财政局", "教育局"];

    /// <summary>All of them, in a fixed order.</summary>
    public static IReadOnlyList<Office> All { get; } =
    [
        Central(),
        Regional("青岚省", "省", "厅", ["各设区市人民政府", "省直有关部门", "各级司法行政部门"]),
        Regional("内蒙古自治区", "自治区", "厅", ["各盟行政公署", "自治区有关部门", "各盟市人民政府"]),
        Local("临澜市", "市", ["各县（市、区）人民政府", "市直有关部门", "各开发区管委会"]),
        Local("通辽市", "市", ["各旗县市区", "市直有关部门单位", "开发区"]),
        Local("云岫市", "市", ["各县区人民政府", "市有关部门", "各功能区"]),
        Local("上海市松陵区", "区", ["各街镇", "区有关部门", "各相关单位"]),
        Local("槐荫县", "县", ["各乡镇人民政府", "县直各部门", "各有关单位"]),
        Local("科尔沁左翼后旗", "旗", ["各苏木乡镇", "旗直有关部门", "各有关单位"]),
        Bureau(),
    ];

    private static Office Central() => new(
        "",
        ["国家发展改革委", "教育部", "科技部", "工业和信息化部", "公安部", "民政部", "司法部", "财政部", "人力资源社会保障部", "自然资源部", "生态环境部", "住房城乡建设部", "交通运输部", "水利部", "农业农村部", "商务部", "文化和旅游部", "国家卫生健康委", "应急管理部", "中国人民银行", "审计署", "海关总署", "税务总局", "市场监管总局", "体育总局", "全国总工会", "国家铁路局"],
        ["各省级人民政府", "国务院有关部门", "有关部门"],
        []);

    private static Office Regional(string place, string level, string ending, string[] groups) => new(
        place,
        [.. Functions.Take(18).Select(f => level + f + ending), level + "发展改革委", level + "税务局", level + "总工会", level + "妇联", level + "大数据局"],
        groups,
        ["财政厅", "公安厅", "商务厅", "生态环境厅"]);

    private static Office Local(string place, string level, string[] groups) => new(
        place,
        [.. Functions.Select(f => level + f + "局"), .. ShortNames.Select(n => level + n), level + "委组织部", level + "委宣传部", level + "政府办公室", level + "残联", level + "公安局（交警支队）", level + "委编办"],
        groups,
        ["财政局", "司法局", "民政局", "水利局"]);

    private static Office Bureau() => new(
        "湖阳省市场监督管理局",
        ["注册处", "法规处", "网监处", "质量发展处", "食品协调处", "计量处", "信用监管处", "稽查局", "机关党委", "办公室", "人事处", "科技和财务处"],
        ["各处室", "各直属单位", "局属各单位"],
        []);
}
