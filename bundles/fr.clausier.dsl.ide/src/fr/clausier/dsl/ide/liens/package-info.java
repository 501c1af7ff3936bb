// SPDX-License-Identifier: EPL-2.0
/** What a text points to outside of itself: pages of the web, and files beside it. */
package fr.clausier.dsl.ide.liens;
