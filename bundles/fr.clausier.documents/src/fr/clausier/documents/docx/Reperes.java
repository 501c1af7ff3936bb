// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.docx;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.docx4j.TraversalUtil;
import org.docx4j.finders.ClassFinder;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.JaxbXmlPart;
import org.docx4j.openpackaging.parts.Part;
import org.docx4j.wml.ContentAccessor;
import org.docx4j.wml.R;
import org.docx4j.wml.SdtElement;
import org.docx4j.wml.SdtRun;
import org.docx4j.wml.Text;

import fr.clausier.clauses.document.Document;
import fr.clausier.documents.gabarit.Gabarit;
import fr.clausier.documents.typographie.Caracteres;
import fr.clausier.documents.typographie.TypographieFrancaise;

/**
 * Fills the marks that a template's headers and footers hold: content controls tagged {@code clausier:acheteur},
 * {@code clausier:marche}, {@code clausier:titre}, {@code clausier:sous-titre}, or {@code clausier:} and any label of
 * the title block in lower case without accents ({@code clausier:reference}).
 */
final class Reperes {

    private final Map<String, String> valeurs = new HashMap<>();

    Reperes(Document document) {
        document.entete().forEach((libelle, valeur) -> valeurs.put(cle(libelle), valeur));
        valeurs.put("acheteur", document.acheteur());
        valeurs.put("marche", document.marche());
        valeurs.put("titre", document.titre());
        valeurs.put("sous-titre", document.sousTitre());
    }

    static String cle(String libelle) {
        return Normalizer.normalize(libelle, Normalizer.Form.NFD).replaceAll("\\p{M}", "").strip()
                .replaceAll("[\\s\u00A0]+", "-").toLowerCase(Locale.ROOT);
    }

    /** Fills the parts that are known to hold marks; the others are copied as they are. */
    void remplir(WordprocessingMLPackage paquet, Gabarit gabarit) throws Docx4JException {
        for (Part partie : paquet.getParts().getParts().values()) {
            if (gabarit.partiesAReperes().contains(partie.getPartName().getName().substring(1))) {
                remplir((ContentAccessor) ((JaxbXmlPart<?>) partie).getContents());
            }
        }
    }

    private void remplir(ContentAccessor racine) {
        ClassFinder chercheur = new ClassFinder(SdtRun.class);
        new TraversalUtil(racine.getContent(), chercheur);
        for (Object trouve : chercheur.results) {
            SdtElement repere = (SdtElement) trouve;
            String etiquette = repere.getSdtPr() == null || repere.getSdtPr().getTag() == null ? ""
                    : repere.getSdtPr().getTag().getVal();
            if (etiquette.startsWith(Gabarit.REPERE)) {
                ecrire(repere, valeurs.getOrDefault(etiquette.substring(Gabarit.REPERE.length()), ""));
            }
        }
    }

    /** Replaces the sample text and keeps the look of its first run. */
    private static void ecrire(SdtElement repere, String valeur) {
        List<Object> contenu = repere.getSdtContent().getContent();
        R passage = new R();
        contenu.stream().filter(R.class::isInstance).map(R.class::cast).findFirst()
                .ifPresent(modele -> passage.setRPr(modele.getRPr()));
        Text texte = new Text();
        texte.setValue(TypographieFrancaise.appliquer(Caracteres.lisibles(valeur)));
        texte.setSpace("preserve");
        passage.getContent().add(texte);
        contenu.clear();
        contenu.add(passage);
    }
}
