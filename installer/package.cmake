# The Debian package. Its dependencies on libraries are found by dpkg-shlibdeps.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME assertion-doctor)
set(CPACK_PACKAGE_CONTACT "The Assertion Doctor authors <assertion-doctor@example.org>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "explains why a token server answers invalid_client")
set(CPACK_PACKAGE_DESCRIPTION
"For developers who connect a backend service to a FHIR server by SMART
Backend Services: OAuth 2.0 client credentials, with a signed JWT in place
of a password (RFC 7523, private_key_jwt).
.
Given a key, a client ID and a token endpoint it signs an assertion, sends
the request, and says in plain words what is certainly wrong, what is
certainly right, and what only waiting or one more question can tell.
.
This package has the window, assertion-doctor, and the command line,
assertion-doctor-cli.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION devel)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Loaded while it runs, so dpkg-shlibdeps cannot see them: the database driver and the certificates that TLS trusts.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "ca-certificates, libqt6sql6-sqlite")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-inter | fonts-dejavu-core, qt6-translations-l10n, qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

if(AD_DEBIAN)
  # What Debian's policy wants in the documentation folder: the licence in its form, and a changelog, compressed.
  set(doc ${CMAKE_CURRENT_BINARY_DIR}/debian)
  configure_file(debian/changelog.in ${doc}/changelog @ONLY)
  execute_process(COMMAND ${AD_GZIP} -9nf changelog WORKING_DIRECTORY ${doc} COMMAND_ERROR_IS_FATAL ANY)
  install(FILES ${doc}/changelog.gz debian/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})
endif()
include(CPack)
