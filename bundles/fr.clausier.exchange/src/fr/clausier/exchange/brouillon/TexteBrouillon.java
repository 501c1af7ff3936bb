// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.brouillon;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

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
 * @param nom    name of the file, without folder
 * @param texte  text
 * @param marche purchase as it was read from the text, which tells where each fact is written
 */
public record TexteBrouillon(String nom, String texte, Marche marche) {

    /**
     * Writes a draft.
     *
     * @param fichier    buyer and purchase, the purchase last
     * @param pris       names of files that other drafts have; this one's is added
     * @param entete     comments before it, one a line
     * @param aCompleter comments at the end of the purchase, one a line
     */
    public static TexteBrouillon de(Fichier fichier, Set<String> pris, List<String> entete, List<String> aCompleter) {
        String modele = Langage.services().get(Ecriture.class).ecrire(fichier).stripTrailing();
        StringBuilder texte = new StringBuilder();
        entete.forEach(l -> texte.append("// ").append(Nommage.ligne(l)).append('\n'));
        texte.append(entete.isEmpty() ? "" : "\n").append(modele, 0, modele.length() - 1);
        if (texte.charAt(texte.length() - 1) != '\n') {
            texte.append('\n');
        }
        aCompleter.forEach(l -> texte.append("    // À compléter\u00A0: ").append(Nommage.ligne(l)).append('\n'));
        texte.append("}\n");
        String nom = nom(marche(fichier).getName(), pris);
        XtextResource lu = lire(MiseEnForme.de(lire(texte.toString(), nom)), nom);
        if (!lu.getErrors().isEmpty()) {
            throw new IllegalStateException("Brouillon illisible : " + lu.getErrors().get(0).getMessage());
        }
        Fichier relu = (Fichier) lu.getContents().get(0);
        return new TexteBrouillon(nom, lu.getParseResult().getRootNode().getText(), marche(relu));
    }

    private static Marche marche(Fichier fichier) {
        return fichier.getElements().stream().filter(Marche.class::isInstance).map(Marche.class::cast).findFirst().orElseThrow();
    }

    private static String nom(String marche, Set<String> pris) {
        String nom = Nommage.fichier(marche);
        for (int i = 2; !pris.add(nom); i++) {
            nom = Nommage.fichier(marche + i);
        }
        return nom;
    }

    /** In memory, under the name that the file will have: places in the text are told by it. */
    private static XtextResource lire(String texte, String nom) {
        XtextResourceSet ensemble = Langage.services().get(XtextResourceSet.class);
        Resource resource = ensemble.createResource(URI.createURI("memory:/" + nom));
        try {
            resource.load(new ByteArrayInputStream(texte.getBytes(StandardCharsets.UTF_8)), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return (XtextResource) resource;
    }
}
