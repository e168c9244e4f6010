using OutlookOneOnOne.Adapters.Files.People;

namespace OutlookOneOnOne.Adapters.Files.Meetings;

/// <summary>
/// Places in Windows display names as Windows translates them (<c>(UTC-05:00) Hora del este (EE.UU. y Canadá)</c>,
/// <c>(UTC) Londres</c>), where IANA's own names do not help and clocks change; for other places the offset is enough.
/// </summary>
internal static class IcsTranslatedPlaces
{
    // The first place of a display name in German, French, Spanish, Italian, Portuguese, Dutch, Swedish, Danish, Norwegian, Finnish,
    // Polish, Czech, Turkish, Russian, Japanese, Chinese and Korean.
    private static readonly ILookup<string, string> Ids = new Dictionary<string, string>
    {
        ["America/Anchorage"] = "Alasca|Alaska|Aljaška|Аляска|アラスカ|阿拉斯加|알래스카",
        ["America/Chicago"] =
            "Centre|Heure du Centre|Hora central|Fuso centrale|Czas środkowy|Stany Zjednoczone i Kanada|Midtvesten|"
            + "Keskinen normaaliaika|Střed USA a Kanady|Merkezi Saat|Центральное время|中部標準時|中部时间|중부 표준시",
        ["America/Denver"] =
            "Montagnes Rocheuses|Heure des Rocheuses|Hora de las Montañas Rocosas|Hora de la montaña|Fuso occidentale|Hora das Montanhas|"
            + "Hora das Regiões Montanhosas|Czas górski|Stany Zjednoczone i Kanada|Rocky Mountains|Kalliovuorten normaaliaika|"
            + "Horská oblast USA a Kanady|Dağ Saati|Горное время|山地標準時|山地时间|산지 표준시",
        ["America/Halifax"] =
            "Heure Atlantique|Heure de l'Atlantique|Hora del Atlántico|Ora costa atlantica|Hora do Atlântico|Czas atlantycki|"
            + "Atlanterhavskysten|Atlantin normaaliaika|Atlantik|Atlantik Saati|Атлантическое время|大西洋標準時|大西洋时间|대서양 표준시",
        ["America/Havana"] = "Havanna|Havane|La Habana|La Havane|L'Avana|Hawana|Гавана|ハバナ|哈瓦那|하바나",
        ["America/Indiana/Indianapolis"] = "Indiana|Индиана|インディアナ東部|印地安那州|인디애나",
        ["America/Los_Angeles"] =
            "Pacifique|Heure du Pacifique|Hora del Pacífico|Fuso costa pacifica|Hora do Pacífico|Czas pacyficzny|Stillehavskysten|"
            + "Tyynenmeren normaaliaika|Tichomoří|Pasifik Saati|Тихоокеанское время|太平洋標準時|太平洋时间|태평양 표준시",
        ["America/New_York"] =
            "Est|Heure de l'Est|Hora del este|Fuso orientale|Hora Oriental|Hora do Leste|Czas wschodni|Stany Zjednoczone i Kanada|"
            + "Østkysten|Itäinen normaaliaika|Východ USA a Kanady|Doğu Saati|Восточное время|東部標準時|东部时间|동부 표준시",
        ["America/Nuuk"] =
            "Grönland|Groenland|Groenlandia|Groenlândia|Gronelândia|Grenlandia|Grønland|Grönlanti|Grónsko|Гренландия|グリーンランド|"
            + "格陵兰|그린란드",
        ["America/Port-au-Prince"] = "Haiti|Гаити|ハイチ|海地|아이티",
        ["America/Santiago"] = "Сантьяго|サンティアゴ|圣地亚哥|산티아고",
        ["America/St_Johns"] =
            "Neufundland|Terre-Neuve|Terre-Neuve-et-Labrador|Terranova|Terra Nova|Nowa Funlandia|Ньюфаундленд|ニューファンドランド|纽芬兰|"
            + "뉴펀들랜드",
        ["America/Tijuana"] = "Niederkalifornien|Basse Californie|Kalifornia Dolna|Baja Kalifornia|Нижняя Калифорния|バハカリフォルニア|下加利福尼亚州",
        ["Africa/Cairo"] = "Kairo|Le Caire|El Cairo|Il Cairo|Kair|Káhira|Kahire|Caïro|Каир|カイロ|开罗|카이로",
        ["Africa/Casablanca"] = "Касабланка|Kasablanka|カサブランカ|卡萨布兰卡|카사블랑카",
        ["Asia/Beirut"] = "Beyrouth|Beirute|Beiroet|Bejrut|Bejrút|Beyrut|Бейрут|ベイルート|贝鲁特|베이루트",
        ["Asia/Jerusalem"] =
            "Jerusalén|Jérusalem|Gerusalemme|Jerusalém|Jeruzalem|Jerozolima|Jeruzalém|Kudüs|Иерусалим|エルサレム|耶路撒冷|예루살렘",
        ["Atlantic/Azores"] =
            "Azoren|Les Açores|Açores|Azzorre|Azory|Azorerna|Azorerne|Asorene|Azorit|Azorlar|Азорские о-ва|Азорские острова|アゾレス諸島|"
            + "亚速尔群岛|아조레스",
        ["Australia/Adelaide"] = "Adelaida|Adélaïde|Adelajda|Аделаида|アデレード|阿德莱德|애들레이드",
        ["Australia/Hobart"] = "Хобарт|ホバート|霍巴特|호바트",
        ["Australia/Sydney"] = "Канберра|キャンベラ|堪培拉|캔버라",
        ["Etc/UTC"] =
            "Co-ordinated Universal Time|Koordinierte Weltzeit|Temps universel coordonné|Hora universal coordinada|"
            + "Tempo Universal Coordenado|Hora Universal Coordenada|Uniwersalny czas koordynowany|Koordinovaný světový čas|"
            + "Eşgüdümlü Evrensel Saat|Время в формате UTC|協定世界時|协调世界时|협정 세계시",
        ["Europe/Athens"] =
            "Athen|Athènes|Atenas|Atene|Athene|Aten|Ateena|Ateny|Atény|Atina|Афины|アテネ|雅典|아테네",
        ["Europe/Belgrade"] = "Belgrad|Белград|ベオグラード|贝尔格莱德|베오그라드",
        ["Europe/Berlin"] = "Amsterdã|Amesterdão|Амстердам|アムステルダム|阿姆斯特丹|암스테르담",
        ["Europe/Chisinau"] = "Kiszyniów|Kišiněv|Кишинев|キシナウ|基希讷乌|키시네프",
        ["Europe/Kyiv"] = "Вильнюс|Helsingfors|Helsínquia|Helsinki|ヘルシンキ|赫尔辛基|헬싱키|Хельсинки",
        ["Europe/London"] =
            "Londres|Londra|Londen|Londyn|Londýn|Lontoo|Лондон|Dublino|Dublín|Дублин|ダブリン|都柏林|더블린",
        ["Europe/Moscow"] = "Moskau|Moscou|Moscú|Mosca|Moscovo|Moskou|Moskva|Moskova|Moskwa|モスクワ|莫斯科|모스크바",
        ["Europe/Paris"] = "Bruksela|Брюссель|ブリュッセル|布鲁塞尔|브뤼셀",
        ["Europe/Warsaw"] = "Sarajewo|Варшава|Warschau|Varsovie|Varsovia|Warszawa|サラエボ|萨拉热窝|사라예보",
        ["Pacific/Auckland"] = "Веллингтон|オークランド|奥克兰|오클랜드",
        ["Pacific/Chatham"] = "Chatham-Inseln|Îles Chatham|Islas Chatham|Isole Chatham|Ilhas Chatham|Чатем|チャタム諸島|查塔姆群岛|채텀 섬",
        ["Pacific/Easter"] = "Osterinsel|Île de Pâques|Isla de Pascua|Isola di Pasqua|Ilha da Páscoa|Paaseiland|イースター島|复活节岛|이스터 섬",
    }
        .SelectMany(zone => zone.Value.Split('|').Select(name => (Name: Heading.Key(name), Id: zone.Key)))
        .ToLookup(zone => zone.Name, zone => zone.Id);

    /// <summary>The zones of a place; what follows it in brackets does not matter. Empty when it is not known.</summary>
    public static IEnumerable<string> IdsOf(string place) => Ids[Heading.Key(place.Split('(')[0])];
}
