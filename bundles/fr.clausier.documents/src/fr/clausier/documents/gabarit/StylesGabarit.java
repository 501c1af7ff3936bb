// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.gabarit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.docx4j.XmlUtils;
import org.docx4j.wml.CTLanguage;
import org.docx4j.wml.DocDefaults;
import org.docx4j.wml.PPr;
import org.docx4j.wml.RPr;
import org.docx4j.wml.Style;
import org.docx4j.wml.Styles;

/**
 * The styles of a template by role. Those that the template lacks are added to it from the house template, and set to
 * lean on the template's own base styles so that they take its font.
 */
final class StylesGabarit {

    private static final Set<String> ACCENTUATION = Set.of("emphasis", "accentuation");

    private final Styles styles;
    private final Map<RoleStyle, String> ids = new EnumMap<>(RoleStyle.class);
    private final List<RoleStyle> ajoutes = new ArrayList<>();

    /** Completes {@code styles} in place. */
    StylesGabarit(Styles styles, Styles maison) {
        this.styles = styles;
        retirerDoublons();
        NettoyageStyles.nettoyer(styles);
        completerDefauts(maison);
        Map<String, String> correspondance = correspondance(maison);
        for (Style style : maison.getStyle()) {
            role(style).filter(r -> ajoutes.contains(r)).ifPresent(r -> ajouter(style, ids.get(r), correspondance));
        }
    }

    String id(RoleStyle role) {
        return ids.get(role);
    }

    List<RoleStyle> ajoutes() {
        return List.copyOf(ajoutes);
    }

    /** The style of a role as the template defines it. */
    Style style(RoleStyle role) {
        String id = ids.get(role);
        return styles.getStyle().stream().filter(s -> id.equals(s.getStyleId())).findFirst().orElseThrow();
    }

    /** Word's own style for emphasis decides, when the template redefines it upright. */
    boolean italiques() {
        return styles.getStyle().stream().filter(s -> ACCENTUATION.contains(s.getName().getVal().toLowerCase(Locale.ROOT)))
                .noneMatch(s -> s.getRPr() != null && s.getRPr().getI() != null && !s.getRPr().getI().isVal());
    }

    private void retirerDoublons() {
        Set<String> vus = new HashSet<>();
        styles.getStyle().removeIf(s -> s.getStyleId() == null || s.getName() == null || !vus.add(s.getStyleId()));
    }

    /** Base styles, default sizes and the language of the documents. */
    private void completerDefauts(Styles maison) {
        if (styles.getDocDefaults() == null) {
            styles.setDocDefaults(XmlUtils.deepCopy(maison.getDocDefaults()));
        }
        DocDefaults.RPrDefault caracteres = styles.getDocDefaults().getRPrDefault();
        if (caracteres == null) {
            caracteres = new DocDefaults.RPrDefault();
            styles.getDocDefaults().setRPrDefault(caracteres);
        }
        if (caracteres.getRPr() == null) {
            caracteres.setRPr(new RPr());
        }
        CTLanguage langue = new CTLanguage();
        langue.setVal("fr-FR");
        langue.setEastAsia("fr-FR");
        langue.setBidi("ar-SA");
        caracteres.getRPr().setLang(langue);
        for (Style style : maison.getStyle()) {
            if (style.isDefault() && defaut(style.getType()) == null) {
                designerDefaut(style);
            }
        }
    }

    /** A template may hold the base style without saying that it is the default one. */
    private void designerDefaut(Style maison) {
        Style meme = styles.getStyle().stream().filter(s -> maison.getType().equals(s.getType())
                && maison.getName().getVal().equalsIgnoreCase(s.getName().getVal())).findFirst().orElse(null);
        if (meme != null) {
            meme.setDefault(true);
            return;
        }
        Style copie = XmlUtils.deepCopy(maison);
        copie.setStyleId(libre(maison.getStyleId()));
        styles.getStyle().add(copie);
    }

    private Style defaut(String type) {
        return styles.getStyle().stream().filter(s -> s.isDefault() && type.equals(s.getType())).findFirst()
                .orElse(null);
    }

    /** House identifiers to the template's, for every role and every base style. */
    private Map<String, String> correspondance(Styles maison) {
        Map<String, String> correspondance = new HashMap<>();
        for (Style style : maison.getStyle()) {
            if (style.isDefault()) {
                correspondance.put(style.getStyleId(), defaut(style.getType()).getStyleId());
            }
        }
        Map<RoleStyle, String> trouves = RolesDesStyles.de(styles);
        for (RoleStyle role : RoleStyle.values()) {
            String id = trouves.get(role);
            if (id == null) {
                id = libre(role.idMaison());
                ajoutes.add(role);
            }
            ids.put(role, id);
            correspondance.put(role.idMaison(), id);
        }
        return correspondance;
    }

    private String libre(String souhaite) {
        String id = souhaite;
        while (existe(id)) {
            id += "Clausier";
        }
        return id;
    }

    private boolean existe(String id) {
        return styles.getStyle().stream().anyMatch(s -> id.equals(s.getStyleId()));
    }

    private static Optional<RoleStyle> role(Style style) {
        return Arrays.stream(RoleStyle.values())
                .filter(r -> r.idMaison().equals(style.getStyleId())).findFirst();
    }

    private void ajouter(Style modele, String id, Map<String, String> correspondance) {
        Style style = XmlUtils.deepCopy(modele);
        style.setStyleId(id);
        if (style.getBasedOn() != null) {
            style.getBasedOn().setVal(correspondance.get(style.getBasedOn().getVal()));
        }
        if (style.getNext() != null) {
            style.getNext().setVal(correspondance.get(style.getNext().getVal()));
        }
        PPr mise = style.getPPr();
        if (mise != null) {
            // The house numbering has no place in another template's style; paragraphs carry it themselves.
            mise.setNumPr(null);
        }
        styles.getStyle().add(style);
    }
}
