// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.gabarit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import javax.xml.XMLConstants;

import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Removes attributes of extensions, those that name a place outside the file, and characters kept for our own use. */
final class AttributsPartie {

    private static final Set<String> ADRESSES = Set.of("src", "href", "althref", "gfxdata");

    private AttributsPartie() {
    }

    static void nettoyer(Element element) {
        NamedNodeMap attributs = element.getAttributes();
        List<Attr> aRetirer = new ArrayList<>();
        for (int i = 0; i < attributs.getLength(); i++) {
            Attr attribut = (Attr) attributs.item(i);
            if (estDeTrop(element, attribut)) {
                aRetirer.add(attribut);
            }
        }
        aRetirer.forEach(element::removeAttributeNode);
        for (Node enfant = element.getFirstChild(); enfant != null; enfant = enfant.getNextSibling()) {
            if (enfant.getNodeType() == Node.TEXT_NODE && Marques.estReserve(enfant.getNodeValue())) {
                enfant.setNodeValue(Marques.sansReserves(enfant.getNodeValue()));
            }
        }
    }

    private static boolean estDeTrop(Element element, Attr attribut) {
        String espace = attribut.getNamespaceURI();
        if (espace == null) {
            boolean vml = Espaces.V.equals(element.getNamespaceURI()) || Espaces.O.equals(element.getNamespaceURI());
            return vml && ADRESSES.contains(attribut.getLocalName());
        }
        if (Espaces.O.equals(espace)) {
            return ADRESSES.contains(attribut.getLocalName()) || "relid".equals(attribut.getLocalName());
        }
        // Relations that stay were renamed before; see ElementsLies.
        boolean relation = Espaces.R.equals(espace) && !attribut.getValue().startsWith(ElementsLies.PREFIXE);
        return relation || !(XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(espace) || XMLConstants.XML_NS_URI.equals(espace)
                || Espaces.R.equals(espace) || !Espaces.MC.equals(espace) && Espaces.estConnu(espace));
    }
}
