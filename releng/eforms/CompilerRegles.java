// SPDX-License-Identifier: EPL-2.0

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;

import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.Serializer;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.XsltCompiler;
import net.sf.saxon.s9api.XsltTransformer;

/**
 * Compiles the Schematron of the eForms SDK for the notices that Clausier writes and reads: arguments are the jar of the SDK, the jar of SchXslt2, the
 * folder to write. What every phase runs is compiled once (avis, avis-valeurs and the rare contexts of both), what one subtype runs alone is a file of its own; patterns do not see one
 * another, so that the failures are those of the whole phase. Same jars, same bytes.
 */
class CompilerRegles {

    /** In two parts of the same weight, so that two processors load them at once. */
    private static final List<String> COMMUNS = List.of("1a", "2b", "3a", "4m", "5", "5m");
    private static final List<String> VALEURS = List.of("3b");
    private static final List<String> PROPRES = List.of("1b", "2a", "3b", "4");
    private static final String ESPACE = "http://dmaus.name/ns/2023/schxslt";
    private static final String SCHEMATRON = "/eforms-sdk/schematrons/static/";

    private final Processor saxon = new Processor(false);
    private final Path travail;
    private final Path schxslt;
    private final Path sortie;
    private final Map<String, byte[]> ecrits = new TreeMap<>();

    private CompilerRegles(Path travail, Path schxslt, Path sortie) {
        this.travail = travail;
        this.schxslt = schxslt;
        this.sortie = sortie;
    }

    public static void main(String[] arguments) throws Exception {
        Path travail = Files.createTempDirectory("clausier-regles");
        try (FileSystem sdk = FileSystems.newFileSystem(Path.of(arguments[0])); FileSystem outil = FileSystems.newFileSystem(Path.of(arguments[1]))) {
            extraire(sdk.getPath(SCHEMATRON), travail);
            CompilerRegles tache = new CompilerRegles(travail, outil.getPath("/content/transpile.xsl"), Path.of(arguments[2]));
            tache.regles();
            tache.textes(lire(sdk.getPath("/eforms-sdk/translations/rule_fr.xml")));
            tache.champs(lire(sdk.getPath("/eforms-sdk/fields/fields.json")), tache.entrees(lire(sdk.getPath("/eforms-sdk/translations/field_fr.xml"))));
            tache.schemas(sdk.getPath("/eforms-sdk/schemas"));
            tache.ecrire(empreinte(sdk));
        }
    }

    private static void extraire(Path dossier, Path vers) throws IOException {
        try (var fichiers = Files.list(dossier)) {
            for (Path f : fichiers.toList()) {
                Files.copy(f, vers.resolve(f.getFileName().toString()));
            }
        }
    }

    /** What the committed files were made from: the Schematron, the French texts, the fields and the schemas of the SDK, and what lightens the rules. */
    static String empreinte(FileSystem sdk) throws Exception {
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        sha.update(Files.readAllBytes(Path.of("releng/eforms/alleger.xsl")));
        List<Path> entrees = new ArrayList<>(List.of(sdk.getPath("/eforms-sdk/translations/rule_fr.xml"),
                sdk.getPath("/eforms-sdk/translations/field_fr.xml"), sdk.getPath("/eforms-sdk/fields/fields.json")));
        for (String dossier : List.of(SCHEMATRON, "/eforms-sdk/schemas/common", "/eforms-sdk/schemas/maindoc")) {
            try (var fichiers = Files.list(sdk.getPath(dossier))) {
                entrees.addAll(fichiers.sorted().toList());
            }
        }
        for (Path entree : entrees) {
            sha.update(entree.getFileName().toString().getBytes(StandardCharsets.UTF_8));
            sha.update(Files.readAllBytes(entree));
        }
        return HexFormat.of().formatHex(sha.digest());
    }

    private void regles() throws Exception {
        String schema = lire(travail.resolve("complete-validation.sch"));
        String communs = xslt(schema, "commun", COMMUNS);
        String valeurs = xslt(schema, "valeurs", VALEURS);
        ecrits.put("regles/avis.xsl.gz", comprime(allege(communs, "avis")));
        ecrits.put("regles/avis-valeurs.xsl.gz", comprime(allege(valeurs, "avis")));
        ecrits.put("regles/rares.xsl.gz", comprime(allege(communs, "rares")));
        ecrits.put("regles/rares-valeurs.xsl.gz", comprime(allege(valeurs, "rares")));
        for (int sousType : IntStream.rangeClosed(10, 22).toArray()) {
            String propres = xslt(schema, "eforms-" + sousType, PROPRES.stream().map(p -> p + "-" + sousType).toList());
            ecrits.put("regles/avis-" + sousType + ".xsl.gz", comprime(allege(propres, "avis")));
            if (propres.contains("schemeName='Part'") || propres.contains("NoticeResult")) {
                ecrits.put("regles/rares-" + sousType + ".xsl.gz", comprime(allege(propres, "rares")));
            }
        }
    }

    /** The stylesheet of the named patterns alone, in one phase. */
    private String xslt(String schema, String phase, List<String> motifs) throws Exception {
        StringBuilder texte = new StringBuilder(schema.substring(0, schema.indexOf("<phase ")));
        texte.append("<phase id=\"").append(phase).append("\">");
        motifs.forEach(m -> texte.append("<active pattern=\"EFORMS-validation-stage-").append(m).append("\"/>"));
        texte.append("</phase>");
        motifs.forEach(m -> texte.append("<include href=\"validation-stage-").append(m).append(".sch\"/>"));
        texte.append(schema.substring(schema.indexOf("<diagnostics")));
        StreamSource source = new StreamSource(new StringReader(texte.toString()), travail.resolve("complete-validation.sch").toUri().toString());
        StreamSource outil = new StreamSource(Files.newInputStream(schxslt));
        return transforme(outil, source, Map.of("phase", new XdmAtomicValue(phase), "report-fired-rule", new XdmAtomicValue(false),
                "report-active-pattern", new XdmAtomicValue(false), "report-suppressed-rule", new XdmAtomicValue(false)), ESPACE);
    }

    private String allege(String xslt, String part) throws Exception {
        return transforme(new StreamSource(Path.of("releng/eforms/alleger.xsl").toFile()), new StreamSource(new StringReader(xslt)),
                Map.of("part", new XdmAtomicValue(part)), "");
    }

    private String transforme(StreamSource feuille, StreamSource source, Map<String, XdmValue> parametres, String espace) throws Exception {
        XsltCompiler compilateur = saxon.newXsltCompiler();
        parametres.forEach((nom, valeur) -> compilateur.setParameter(new QName(espace, nom), valeur));
        XsltTransformer transformation = compilateur.compile(feuille).load();
        StringWriter texte = new StringWriter();
        transformation.setSource(source);
        Serializer serie = saxon.newSerializer(texte);
        transformation.setDestination(serie);
        transformation.transform();
        return texte.toString();
    }

    /** One line a rule that the written stylesheets name: identifier, tabulation, French text without the name of the subtype at its end. */
    private void textes(String traductions) throws Exception {
        Map<String, String> textes = entrees(traductions);
        TreeSet<String> voulus = new TreeSet<>();
        for (byte[] feuille : ecrits.values()) {
            Matcher m = Pattern.compile("<f xmlns=\"\" i=\"([^\"]+)\"").matcher(new String(decomprime(feuille), StandardCharsets.UTF_8));
            while (m.find()) {
                voulus.add(m.group(1));
            }
        }
        TreeMap<String, List<String>> parTexte = new TreeMap<>();
        voulus.forEach(id -> parTexte.computeIfAbsent(textes.getOrDefault(id, "").replaceAll(" \\(dans '[^']*'\\)$", ""), t -> new ArrayList<>()).add(id));
        StringBuilder lignes = new StringBuilder();
        parTexte.forEach((texte, ids) -> lignes.append(texte).append('\t').append(String.join(" ", ids)).append('\n'));
        ecrits.put("regles/textes.txt.gz", comprime(lignes.toString()));
    }

    /** The entries of a file of translations: last part of the key to text. */
    private Map<String, String> entrees(String traductions) throws Exception {
        Map<String, String> textes = new LinkedHashMap<>();
        var fabrique = DocumentBuilderFactory.newInstance();
        fabrique.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        var entrees = fabrique.newDocumentBuilder().parse(new ByteArrayInputStream(traductions.getBytes(StandardCharsets.UTF_8))).getElementsByTagName("entry");
        for (int i = 0; i < entrees.getLength(); i++) {
            String cle = entrees.item(i).getAttributes().getNamedItem("key").getNodeValue();
            textes.put(cle.substring(cle.lastIndexOf('|') + 1), entrees.item(i).getTextContent().replaceAll("\\s+", " ").strip());
        }
        return textes;
    }

    /** One line a field of contract notices: where it stands, its identifier, its French name. Places are written as the product writes them. */
    private void champs(String json, Map<String, String> noms) throws Exception {
        var xpath = saxon.newXPathCompiler();
        xpath.declareVariable(new QName("json"));
        var recherche = xpath.compile("parse-json($json)?fields?*!(?id || ' ' || ?btId || ' ' || ?xpathAbsolute)").load();
        recherche.setVariable(new QName("json"), new XdmAtomicValue(json));
        TreeMap<String, String> champs = new TreeMap<>();
        recherche.evaluate().forEach(champ -> {
            String[] mots = champ.getStringValue().split(" ", 3);
            String chemin = mots[2].replaceFirst("^/\\*/", "").replace("cac:ProcurementProjectLot[cbc:ID/@schemeName='Lot']", "Lot");
            if (chemin.contains("NoticeResult") || chemin.replaceAll("\\[[^\\]]*\\]", "").contains("@") || chemin.contains("'Part'") || chemin.contains("'LotsGroup'") || !noms.containsKey(mots[0])) {
                return;
            }
            Matcher liste = Pattern.compile("@(?:listName|schemeName)='([^']+)'").matcher(chemin);
            String derniere = "";
            while (liste.find()) {
                derniere = liste.group(1);
            }
            String court = chemin.replaceAll("\\[[^\\]]*\\]", "").replace("ext:UBLExtensions/ext:UBLExtension/ext:ExtensionContent/efext:EformsExtension/", "").replaceAll("[a-z]+:", "");
            champs.putIfAbsent(court + "#" + derniere, mots[1] + "\t" + noms.get(mots[0]));
        });
        StringBuilder lignes = new StringBuilder();
        champs.forEach((cle, nom) -> lignes.append(cle).append('\t').append(nom).append('\n'));
        ecrits.put("champs.txt.gz", comprime(lignes.toString()));
    }

    /** The schemas of the two documents that call for competition, byte for byte: their licence forbids changing them. */
    private void schemas(Path dossier) throws IOException {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(octets); var communs = Files.list(dossier.resolve("common"))) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            List<Path> fichiers = new ArrayList<>(communs.sorted().toList());
            fichiers.add(dossier.resolve("maindoc/UBL-ContractNotice-2.3.xsd"));
            fichiers.add(dossier.resolve("maindoc/UBL-PriorInformationNotice-2.3.xsd"));
            for (Path f : fichiers) {
                ZipEntry entree = new ZipEntry(f.getParent().getFileName() + "/" + f.getFileName());
                entree.setTime(0);
                zip.putNextEntry(entree);
                zip.write(Files.readAllBytes(f));
            }
        }
        ecrits.put("schemas.zip", octets.toByteArray());
    }

    private void ecrire(String empreinte) throws Exception {
        for (var ecrit : ecrits.entrySet()) {
            Path fichier = sortie.resolve(ecrit.getKey());
            Files.createDirectories(fichier.getParent());
            Files.write(fichier, ecrit.getValue());
            System.out.println(ecrit.getValue().length + "\t" + ecrit.getKey());
        }
        Files.writeString(sortie.resolve("empreinte.txt"), empreinte + "\n");
    }

    private static String lire(Path fichier) throws IOException {
        return Files.readString(fichier);
    }

    private static byte[] comprime(String texte) throws IOException {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(octets) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            gzip.write(texte.getBytes(StandardCharsets.UTF_8));
        }
        return octets.toByteArray();
    }

    private static byte[] decomprime(byte[] octets) throws IOException {
        try (InputStream flux = new java.util.zip.GZIPInputStream(new ByteArrayInputStream(octets))) {
            return flux.readAllBytes();
        }
    }
}
