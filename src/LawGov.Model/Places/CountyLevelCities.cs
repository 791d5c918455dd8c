namespace LawGov.Model.Places;

/// <summary>The county-level cities (县级市), which by their name alone look like prefecture-level ones.</summary>
/// <remarks>After 《中华人民共和国行政区划代码》 (GB/T 2260) and its changes; cities of the Corps of Xinjiang included, those that became districts since left out.</remarks>
internal static class CountyLevelCities
{
    private const int LongestName = 6;

    private const string Names =
        // 河北, 山西, 内蒙古
        "辛集市 晋州市 新乐市 遵化市 迁安市 滦州市 武安市 南宫市 沙河市 涿州市 定州市 安国市 高碑店市 平泉市 泊头市 任丘市 黄骅市 河间市 霸州市 三河市 深州市 " +
        "古交市 高平市 介休市 永济市 河津市 原平市 侯马市 霍州市 孝义市 汾阳市 怀仁市 " +
        "霍林郭勒市 满洲里市 牙克石市 扎兰屯市 额尔古纳市 根河市 丰镇市 乌兰浩特市 阿尔山市 二连浩特市 锡林浩特市 " +
        // 辽宁, 吉林, 黑龙江
        "新民市 瓦房店市 庄河市 海城市 东港市 凤城市 凌海市 北镇市 盖州市 大石桥市 灯塔市 调兵山市 开原市 北票市 凌源市 兴城市 " +
        "榆树市 德惠市 公主岭市 蛟河市 桦甸市 舒兰市 磐石市 双辽市 梅河口市 集安市 临江市 扶余市 洮南市 大安市 延吉市 图们市 敦化市 珲春市 龙井市 和龙市 " +
        "尚志市 五常市 讷河市 虎林市 密山市 铁力市 同江市 富锦市 抚远市 绥芬河市 海林市 宁安市 穆棱市 东宁市 北安市 五大连池市 嫩江市 安达市 肇东市 海伦市 漠河市 " +
        // 江苏, 浙江, 安徽, 福建, 江西, 山东
        "江阴市 宜兴市 新沂市 邳州市 溧阳市 常熟市 张家港市 昆山市 太仓市 启东市 如皋市 海安市 东台市 仪征市 高邮市 丹阳市 扬中市 句容市 兴化市 靖江市 泰兴市 " +
        "建德市 余姚市 慈溪市 瑞安市 乐清市 龙港市 海宁市 平湖市 桐乡市 诸暨市 嵊州市 兰溪市 义乌市 东阳市 永康市 江山市 温岭市 临海市 玉环市 龙泉市 " +
        "巢湖市 无为市 桐城市 潜山市 天长市 明光市 界首市 宁国市 广德市 福清市 永安市 石狮市 晋江市 南安市 邵武市 武夷山市 建瓯市 漳平市 福安市 福鼎市 " +
        "乐平市 瑞昌市 共青城市 庐山市 贵溪市 瑞金市 龙南市 井冈山市 丰城市 樟树市 高安市 德兴市 " +
        "胶州市 平度市 莱西市 滕州市 龙口市 莱阳市 莱州市 招远市 栖霞市 海阳市 青州市 诸城市 寿光市 安丘市 高密市 昌邑市 曲阜市 邹城市 新泰市 肥城市 荣成市 乳山市 乐陵市 禹城市 临清市 邹平市 " +
        // 河南, 湖北, 湖南
        "巩义市 荥阳市 新密市 新郑市 登封市 舞钢市 汝州市 林州市 卫辉市 辉县市 长垣市 沁阳市 孟州市 禹州市 长葛市 义马市 灵宝市 邓州市 永城市 项城市 济源市 " +
        "大冶市 丹江口市 宜都市 当阳市 枝江市 老河口市 枣阳市 宜城市 钟祥市 京山市 应城市 安陆市 汉川市 石首市 洪湖市 松滋市 监利市 麻城市 武穴市 赤壁市 广水市 恩施市 利川市 仙桃市 潜江市 天门市 " +
        "浏阳市 宁乡市 醴陵市 湘乡市 韶山市 耒阳市 常宁市 武冈市 邵东市 汨罗市 临湘市 津市市 沅江市 资兴市 祁阳市 洪江市 冷水江市 涟源市 吉首市 " +
        // 广东, 广西, 海南
        "乐昌市 南雄市 台山市 开平市 鹤山市 恩平市 廉江市 雷州市 吴川市 高州市 化州市 信宜市 四会市 兴宁市 陆丰市 阳春市 英德市 连州市 普宁市 罗定市 " +
        "横州市 荔浦市 岑溪市 东兴市 桂平市 北流市 靖西市 平果市 合山市 凭祥市 五指山市 文昌市 琼海市 万宁市 东方市 " +
        // 四川, 贵州, 云南, 西藏
        "都江堰市 彭州市 邛崃市 崇州市 简阳市 广汉市 什邡市 绵竹市 江油市 射洪市 隆昌市 峨眉山市 阆中市 华蓥市 万源市 马尔康市 康定市 会理市 西昌市 " +
        "清镇市 赤水市 仁怀市 盘州市 黔西市 兴义市 兴仁市 凯里市 都匀市 福泉市 安宁市 宣威市 澄江市 腾冲市 水富市 楚雄市 禄丰市 个旧市 开远市 蒙自市 弥勒市 文山市 景洪市 大理市 瑞丽市 芒市 泸水市 香格里拉市 米林市 错那市 " +
        // 陕西, 甘肃, 青海, 宁夏, 新疆
        "兴平市 彬州市 韩城市 华阴市 子长市 神木市 旬阳市 华亭市 玉门市 敦煌市 临夏市 合作市 玉树市 茫崖市 格尔木市 德令哈市 同仁市 灵武市 青铜峡市 " +
        "昌吉市 阜康市 博乐市 阿拉山口市 库尔勒市 阿克苏市 库车市 阿图什市 喀什市 和田市 伊宁市 奎屯市 霍尔果斯市 塔城市 乌苏市 沙湾市 阿勒泰市 石河子市 阿拉尔市 图木舒克市 五家渠市 北屯市 铁门关市 双河市 可克达拉市 昆玉市 胡杨河市 新星市 白杨市";

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = new HashSet<string>(Names.Split(' '), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether <paramref name="place"/> is, or ends in, a county-level city: 昆山市, 江苏省苏州市昆山市.</summary>
    public static bool IsEndOf(ReadOnlySpan<char> place)
    {
        for (var length = Math.Min(LongestName, place.Length); length >= 2; length--)
            if (Lookup.Contains(place[^length..]) && (length == place.Length || place[^(length + 1)] is '省' or '市' or '州' or '区' or '盟')) return true;
        return false;
    }
}
