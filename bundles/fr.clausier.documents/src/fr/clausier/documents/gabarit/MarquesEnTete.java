// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.gabarit;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.docx4j.TraversalUtil;
import org.docx4j.XmlUtils;
import org.docx4j.finders.ClassFinder;
import org.docx4j.jaxb.Context;
import org.docx4j.wml.ContentAccessor;
import org.docx4j.wml.R;
import org.docx4j.wml.SdtRun;
import org.docx4j.wml.Text;

import jakarta.xml.bind.JAXBException;

/**
 * Marks the places of a header or footer that each document fills: the content controls tagged {@code clausier:…}.
 *
 * <p>The part is read once, when the template is prepared; its controls then hold a mark between two private
 * characters, which a document replaces in the text of the part. Parsing it again for every document would cost more
 * than writing the document.
 */
public final class MarquesEnTete {

    private static final char DEBUT = '\uE000';
    private static final char FIN = '\uE001';
    private static final Pattern MARQUE = Pattern.compile(DEBUT + "([^" + FIN + "]*)" + FIN);

    private MarquesEnTete() {
    }

    /** Puts marks in the controls of a part that has some. */
    static byte[] poser(String xml, String nom) throws Refus {
        try {
            Object racine = XmlUtils.unmarshal(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
            ClassFinder chercheur = new ClassFinder(SdtRun.class);
            new TraversalUtil(((ContentAccessor) racine).getContent(), chercheur);
            chercheur.results.forEach(trouve -> poser((SdtRun) trouve));
            return XmlUtils.marshaltoString(racine, false, false, Context.jc).getBytes(StandardCharsets.UTF_8);
        } catch (JAXBException | RuntimeException e) {
            // docx4j lets unchecked exceptions through for content it did not foresee.
            throw Refus.illisible(nom, e);
        }
    }

    /** The text of a part with its marks replaced. @param valeurs what stands for a tag, given without its prefix */
    public static String remplir(String xml, UnaryOperator<String> valeurs) {
        return MARQUE.matcher(xml).replaceAll(m -> Matcher.quoteReplacement(echapper(valeurs.apply(m.group(1)))));
    }

    private static void poser(SdtRun controle) {
        if (controle.getSdtPr() == null || controle.getSdtPr().getTag() == null
                || !controle.getSdtPr().getTag().getVal().startsWith(Gabarit.REPERE)) {
            return;
        }
        List<Object> contenu = controle.getSdtContent().getContent();
        R passage = new R();
        // The sample text goes, the look of its first run stays.
        contenu.stream().filter(R.class::isInstance).map(R.class::cast).findFirst()
                .ifPresent(modele -> passage.setRPr(modele.getRPr()));
        Text texte = new Text();
        texte.setValue(DEBUT + controle.getSdtPr().getTag().getVal().substring(Gabarit.REPERE.length()) + FIN);
        texte.setSpace("preserve");
        passage.getContent().add(texte);
        contenu.clear();
        contenu.add(passage);
    }

    private static String echapper(String texte) {
        return texte.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
