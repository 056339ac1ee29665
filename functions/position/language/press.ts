import { phrases } from "./phrases.ts";

/**
 * Papers, agencies, stations and sites that are credited as they are written, in any dossier. None whose name is a word or a common surname as well.
 * Origin: own knowledge of the press by country, with the names that newsrooms give it.
 */
export const press: readonly string[] = phrases(`
  Reuters; Associated Press; Agence France-Presse; Bloomberg; Politico; POLITICO; Axios; CNN; CNBC; MSNBC; C-SPAN; Fox News; Fox Business; Newsmax; One America News; OAN; NewsNation;
  NPR; PBS; PBS NewsHour; USA Today; Los Angeles Times; LA Times; Chicago Tribune; Boston Globe; Miami Herald; Washington Times; Washington Examiner; Christian Science Monitor;
  The Hill; Semafor; Punchbowl News; The Bulwark; HuffPost; The Intercept; ProPublica; The New Yorker; New Yorker; Vanity Fair; Rolling Stone;
  New York Magazine; New Republic; National Review; Daily Beast; Daily Caller; Breitbart; Business Insider; Forbes; Barron's; UPI; Voice of America; VOA; RealClearPolitics; Telemundo; Univision;
  Globe and Mail; The Globe and Mail; Toronto Star; National Post; CBC; CBC News; CTV; CTV News; Radio-Canada; Le Devoir;
  BBC; BBC Radio 4; Radio 4; BBC World Service; BBC Radio; ITV; ITV News; Channel 4; Channel 4 News; LBC; GB News; Times Radio; TalkTV; Sunday Times; The Sunday Times; Sunday Telegraph; The Sunday Telegraph;
  The Observer; Daily Mail; The Daily Mail; Mail on Sunday; The Mail on Sunday; The Sun; Daily Mirror; The Mirror; Daily Express; Evening Standard; The Spectator; New Statesman; The Scotsman; UnHerd; Press Association;
  RTÉ; RTE; Irish Times; The Irish Times; Irish Independent; Irish Examiner;
  ARD; ZDF; Tagesschau; Deutschlandfunk; FAZ; Frankfurter Allgemeine; Frankfurter Allgemeine Zeitung; Frankfurter Allgemeine Sonntagszeitung; Süddeutsche Zeitung; Sueddeutsche Zeitung; Süddeutsche;
  Die Welt; Welt am Sonntag; Bild am Sonntag; Die Zeit; Handelsblatt; Tagesspiegel; Der Tagesspiegel; n-tv; taz; dpa; DPA; Berliner Zeitung; Rheinische Post; WDR; NDR; RTL; Redaktionsnetzwerk Deutschland;
  ORF; Der Standard; Die Presse; Kronen Zeitung; Neue Zürcher Zeitung; NZZ; SRF; Tages-Anzeiger; Le Temps; Keystone-SDA;
  Le Figaro; Libération; Les Echos; L'Express; Le Point; L'Obs; Le Parisien; Mediapart; Ouest-France; La Croix; L'Opinion; Le Canard enchaîné; TF1; France 2; France 5; France 24; France Info; Franceinfo; franceinfo;
  France Inter; LCI; BFM; BFMTV; BFM TV; CNews; Europe 1; RMC; RFI; Radio France Internationale; Radio France; Arte; Le Grand Continent; Charlie Hebdo; Paris Match; Journal du Dimanche; L'Humanité; Contexte;
  Corriere della Sera; La Repubblica; Repubblica; La Stampa; Il Sole 24 Ore; Il Messaggero; Il Giornale; Il Foglio; Il Fatto Quotidiano; ANSA; Adnkronos; Rai; Rai 1; Rai 3; Rai Uno; RaiNews24; TG1; La7; Mediaset; Sky TG24; Avvenire; Limes;
  El País; El Pais; El Mundo; La Vanguardia; El Periódico; El Confidencial; El Español; EFE; Europa Press; RTVE; TVE; Cadena SER; laSexta; Onda Cero; Expresso; Público; Diário de Notícias; RTP; Lusa; Observador;
  NRC; NRC Handelsblad; De Telegraaf; De Volkskrant; Volkskrant; Trouw; Het Financieele Dagblad; ANP; NOS; Nieuwsuur; VRT; RTBF; De Standaard; De Morgen; De Tijd; Het Laatste Nieuws; Het Nieuwsblad; L'Echo; Le Soir; La Libre; La Libre Belgique;
  Belga; Brussels Times; The Brussels Times; EUobserver; Euractiv; Agence Europe; MLex; Luxemburger Wort; Euronews;
  Yle; YLE; Helsingin Sanomat; Iltalehti; Ilta-Sanomat; STT; SVT; Sveriges Radio; Sveriges Television; Dagens Nyheter; Svenska Dagbladet; Aftonbladet; Expressen; NRK; VG; Aftenposten; TV 2; TV2; Politiken; Berlingske; Jyllands-Posten; Ritzau; NTB;
  ERR; Postimees; Delfi; Eesti Ekspress; BNS; LETA; LSM; LRT; Baltic News Service;
  Gazeta Wyborcza; Rzeczpospolita; PAP; TVN; TVN24; TVP; TVP World; Polsat; Polsat News; RMF FM; Onet; Wirtualna Polska; Radio Zet; Radio ZET; TOK FM; Do Rzeczy; Polityka; Notes from Poland;
  ČTK; CTK; Seznam Zprávy; Hospodářské noviny; MF Dnes; Lidové noviny; Denník N; Dennik N; TASR; TA3; Magyar Nemzet; Kossuth Radio; Kossuth radio; Kossuth Rádió; Telex; HVG; MTI; Magyar Hírlap; Mandiner; Hír TV; Népszava;
  Digi24; Agerpres; HotNews; Antena 3; Adevărul; BTA; BNT; bTV; Tanjug; Danas; Blic; N1; HRT; Večernji list; Jutarnji list; RTV Slovenija; Balkan Insight;
  Kathimerini; To Vima; Ta Nea; ERT; Skai; Hürriyet; Hurriyet; Milliyet; Sabah; Daily Sabah; Yeni Şafak; Yeni Safak; Cumhuriyet; Sözcü; Habertürk; Haberturk; CNN Türk; CNN Turk; NTV; TRT; TRT World; TRT Haber; Anadolu; Anadolu Agency;
  Al Jazeera; Al-Jazeera; Al Arabiya; Al-Arabiya; Asharq Al-Awsat; Asharq News; Al Hadath; Al Mayadeen; Arab News; Gulf News; Khaleej Times; Middle East Eye; Al-Monitor; Haaretz; Times of Israel; The Times of Israel; Yedioth Ahronoth; Maariv; Israel Hayom;
  Channel 12; Channel 13; i24NEWS; i24; Press TV; IRNA; Tasnim; Fars News; Al-Ahram; L'Orient-Le Jour;
  Xinhua; Global Times; CGTN; CCTV; People's Daily; China Daily; South China Morning Post; SCMP; Caixin; Nikkei; Nikkei Asia; Kyodo; Kyodo News; Jiji; Jiji Press; NHK; Asahi; Asahi Shimbun; Yomiuri; Yomiuri Shimbun; Mainichi; Japan Times; Sankei;
  Yonhap; Chosun Ilbo; Hankyoreh; KBS; Korea Herald; KCNA; The Hindu; Times of India; The Times of India; Hindustan Times; Indian Express; NDTV; India Today; WION; ThePrint; Straits Times; CNA; Channel NewsAsia; Bangkok Post; Jakarta Post;
  Sydney Morning Herald; New Zealand Herald; RNZ; Astana Times; Kazinform; Armenpress; BelTA; Belta; Nexta; Moldova 1; Civil Georgia;
  Folha de S.Paulo; Folha; Estadão; GloboNews; TV Globo; Globo; Clarín; La Nación; Infobae; El Mercurio; La Tercera; El Universal; La Jornada; Milenio; Televisa; teleSUR; Daily Maverick; SABC; Jeune Afrique;
  Ukrinform; Interfax-Ukraine; Interfax Ukraine; Ukrainska Pravda; Hromadske; NV; New Voice of Ukraine; LIGA.net; Espreso; Channel 24; ICTV; TSN; Strana; UNIAN; Unian; Kyiv Post; The Kyiv Post; Euromaidan Press; Radio Svoboda; Radio Liberty; Radio Free Europe;
  Rossiya 1; Rossiya-1; Rossiya 24; Rossiya-24; Russia 1; Russia 24; Rossiya Segodnya; Channel One; Perviy Kanal; Pervyi Kanal; REN TV; Ren TV; Zvezda; TV Rain; Dozhd; Sputnik; RT; RBC; RBK; Vedomosti; Nezavisimaya Gazeta; Novaya Gazeta; Novaya Gazeta Europe;
  Komsomolskaya Pravda; Moskovsky Komsomolets; Argumenty i Fakty; Parlamentskaya Gazeta; Lenta.ru; Gazeta.ru; Fontanka; Mediazona; Verstka; Vyorstka; Agentstvo; iStories; Important Stories; The Insider; The Bell; The Moscow Times; Moscow Times; Forbes Russia; Vesti;
  Newsweek; Der Spiegel; Bild; Deutsche Welle; Le Monde; The Guardian; The Economist; The Telegraph; The Independent; The Atlantic; Financial Times; New York Times; Washington Post; Wall Street Journal`);
