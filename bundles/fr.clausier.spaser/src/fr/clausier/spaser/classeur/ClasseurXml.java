// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.classeur;

import java.time.LocalDate;
import java.util.List;

import fr.clausier.documents.paquet.Paquet;
import fr.clausier.documents.reprise.PartieOrigines;

/** The XLSX file of a workbook of hours. What is the same in all of them is packed once. Same content, same bytes. */
final class ClasseurXml {

    static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    static final String ESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String LIENS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private static final class Pret {
        private static final Paquet PAQUET = commun();
    }

    private final Paquet paquet = Pret.PAQUET.copie();
    private final StylesHeures styles = StylesHeures.prets();
    private final TextesPartages textes = new TextesPartages();
    private final FeuilleXml mode = feuille(FeuilleModeEmploi.NOM);
    private final FeuilleXml engagement = feuille(FeuilleEngagement.NOM);
    private final FeuilleXml releve = feuille(FeuilleReleve.NOM);
    private final FeuilleXml listes = feuille(FeuilleListes.NOM);

    private FeuilleXml feuille(String nom) {
        return new FeuilleXml(nom, styles, textes);
    }

    FeuilleXml mode() {
        return mode;
    }

    FeuilleXml engagement() {
        return engagement;
    }

    FeuilleXml releve() {
        return releve;
    }

    FeuilleXml listes() {
        return listes;
    }

    /**
     * The file.
     *
     * @param titre  title, in the properties
     * @param sujet  subject, in the properties
     * @param auteur who it is from, in the properties
     * @param date   day on which it is drawn up
     * @param pied   words at the left of the foot of each page
     */
    byte[] octets(String titre, String sujet, String auteur, LocalDate date, String pied) {
        List<FeuilleXml> feuilles = List.of(mode, engagement, releve, listes);
        for (int i = 0; i < feuilles.size(); i++) {
            paquet.mettre("xl/worksheets/sheet" + (i + 1) + ".xml", feuilles.get(i).xml(pied, i == 0));
        }
        paquet.mettre("xl/sharedStrings.xml", textes.xml());
        paquet.mettre("xl/workbook.xml", classeur(feuilles));
        paquet.mettre("docProps/core.xml", proprietes(titre, sujet, auteur, date));
        return paquet.octets();
    }

    private static String classeur(List<FeuilleXml> feuilles) {
        StringBuilder onglets = new StringBuilder();
        StringBuilder noms = new StringBuilder();
        for (int i = 0; i < feuilles.size(); i++) {
            FeuilleXml feuille = feuilles.get(i);
            String nom = "'" + feuille.nom().replace("'", "''") + "'!";
            onglets.append("<sheet name=\"").append(feuille.nom()).append("\" sheetId=\"").append(i + 1).append("\" r:id=\"rId").append(i + 1).append("\"/>");
            if (!feuille.filtre().isEmpty()) {
                noms.append("<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"").append(i).append("\" hidden=\"1\">").append(nom)
                        .append(feuille.filtre().replaceAll("([A-Z]+)(\\d+)", "\\$$1\\$$2")).append("</definedName>");
            }
            if (feuille.figee()) {
                noms.append("<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"").append(i).append("\">").append(nom).append("$1:$1</definedName>");
            }
        }
        return DECLARATION + "<workbook xmlns=\"" + ESPACE + "\" xmlns:r=\"" + LIENS + "\"><workbookPr date1904=\"0\"/><bookViews><workbookView activeTab=\"0\"/></bookViews><sheets>" + onglets
                + "</sheets><definedNames>" + noms + "</definedNames></workbook>";
    }

    private static String proprietes(String titre, String sujet, String auteur, LocalDate date) {
        return DECLARATION + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                + " xmlns:dcterms=\"http://purl.org/dc/terms/\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">" + element("dc:title", titre) + element("dc:subject", sujet)
                + element("dc:creator", auteur) + element("cp:lastModifiedBy", auteur) + jour("created", date) + jour("modified", date) + "</cp:coreProperties>";
    }

    private static String element(String nom, String texte) {
        return texte.isEmpty() ? "" : "<" + nom + ">" + PartieOrigines.echapper(Plume.nettoyer(texte)) + "</" + nom + ">";
    }

    private static String jour(String nom, LocalDate date) {
        return "<dcterms:" + nom + " xsi:type=\"dcterms:W3CDTF\">" + date + "T00:00:00Z</dcterms:" + nom + ">";
    }

    /** The parts that do not depend on the purchase. */
    private static Paquet commun() {
        String paquet = "http://schemas.openxmlformats.org/package/2006/";
        StringBuilder types = new StringBuilder(DECLARATION).append("<Types xmlns=\"").append(paquet).append("content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>")
                .append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        StringBuilder liens = new StringBuilder(DECLARATION).append("<Relationships xmlns=\"").append(paquet).append("relationships\">");
        for (int i = 1; i <= 4; i++) {
            types.append(type("/xl/worksheets/sheet" + i + ".xml", TYPE + "worksheet+xml"));
            liens.append(lien(i, LIENS + "/worksheet", "worksheets/sheet" + i + ".xml"));
        }
        types.append(type("/xl/workbook.xml", TYPE + "sheet.main+xml")).append(type("/xl/styles.xml", TYPE + "styles+xml")).append(type("/xl/sharedStrings.xml", TYPE + "sharedStrings+xml"))
                .append(type("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"))
                .append(type("/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml")).append("</Types>");
        liens.append(lien(5, LIENS + "/styles", "styles.xml")).append(lien(6, LIENS + "/sharedStrings", "sharedStrings.xml")).append("</Relationships>");
        Paquet commun = new Paquet();
        commun.mettre(Paquet.TYPES, types.toString());
        commun.mettre("_rels/.rels", DECLARATION + "<Relationships xmlns=\"" + paquet + "relationships\">" + lien(1, LIENS + "/officeDocument", "xl/workbook.xml")
                + lien(2, paquet + "relationships/metadata/core-properties", "docProps/core.xml") + lien(3, LIENS + "/extended-properties", "docProps/app.xml") + "</Relationships>");
        commun.mettre("xl/_rels/workbook.xml.rels", liens.toString());
        commun.mettre("docProps/app.xml", DECLARATION + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"><Application>Clausier</Application></Properties>");
        StylesHeures.prets().ecrire(commun);
        return commun;
    }

    private static String type(String partie, String type) {
        return "<Override PartName=\"" + partie + "\" ContentType=\"" + type + "\"/>";
    }

    private static String lien(int rang, String type, String cible) {
        return "<Relationship Id=\"rId" + rang + "\" Type=\"" + type + "\" Target=\"" + cible + "\"/>";
    }
}
