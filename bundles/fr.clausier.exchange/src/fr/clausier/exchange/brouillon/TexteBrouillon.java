// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.brouillon;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;

import fr.clausier.dsl.dossier.Langage;
import fr.clausier.dsl.ecriture.Ecriture;
import fr.clausier.dsl.formatting2.MiseEnForme;
import fr.clausier.model.strategie.Fichier;
import fr.clausier.model.strategie.Marche;

/**
 * A draft as text: the model in the house form, with comments before it and at the end of its purchase. The text was read
 * again before it is handed over.
 *
 * @param texte  text
 * @param marche purchase as it was read from the text, which tells where each fact is written
 */
public record TexteBrouillon(String texte, Marche marche) {

    /**
     * Writes a draft.
     *
     * @param fichier     buyer and purchase, the purchase last
     * @param entete      comments before it, one a line
     * @param aCompleter  comments at the end of the purchase, one a line
     */
    public static TexteBrouillon de(Fichier fichier, List<String> entete, List<String> aCompleter) {
        String modele = Langage.services().get(Ecriture.class).ecrire(fichier).stripTrailing();
        StringBuilder texte = new StringBuilder();
        entete.forEach(l -> texte.append("// ").append(Nommage.ligne(l)).append('\n'));
        texte.append(entete.isEmpty() ? "" : "\n").append(modele, 0, modele.length() - 1);
        if (texte.charAt(texte.length() - 1) != '\n') {
            texte.append('\n');
        }
        aCompleter.forEach(l -> texte.append("    // À compléter\u00A0: ").append(Nommage.ligne(l)).append('\n'));
        texte.append("}\n");
        XtextResource lu = lire(MiseEnForme.de(lire(texte.toString())));
        if (!lu.getErrors().isEmpty()) {
            throw new IllegalStateException("Brouillon illisible : " + lu.getErrors().get(0).getMessage());
        }
        Fichier relu = (Fichier) lu.getContents().get(0);
        Marche marche = relu.getElements().stream().filter(Marche.class::isInstance).map(Marche.class::cast).findFirst().orElseThrow();
        return new TexteBrouillon(lu.getParseResult().getRootNode().getText(), marche);
    }

    private static XtextResource lire(String texte) {
        XtextResourceSet ensemble = Langage.services().get(XtextResourceSet.class);
        Resource resource = ensemble.createResource(URI.createURI("brouillon.marche"));
        try {
            resource.load(new ByteArrayInputStream(texte.getBytes(StandardCharsets.UTF_8)), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return (XtextResource) resource;
    }
}
