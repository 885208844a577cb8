"""Vietnamese."""

from __future__ import annotations

from licensecheck.extend import Example, LanguagePack, Tag, words
from licensecheck.model.notice import Action, Condition, Exemption, Object

_PLACES = {
    "AT": words("nước áo"), "AU": words("nước australia | nước úc"), "BE": words("nước bỉ"),
    "BR": words("nước brazil"), "CA": words("nước canada"), "CH": words("thụy sĩ"), "CN": words("trung quốc"),
    "CZ": words("nước séc"), "DE": words("nước đức"), "DK": words("đan mạch"), "ES": words("tây ban nha"),
    "EU": words("liên minh châu âu"), "FI": words("phần lan"), "FR": words("nước pháp"),
    "GB": words("vương quốc anh | anh quốc | nước anh"), "GR": words("hy lạp"),
    "HK": words("đặc khu hành chính hồng kông, trung quốc"), "HU": words("nước hungary"),
    "ID": words("nước indonesia"), "IE": words("nước ireland"), "IL": words("nước israel"), "IN": words("ấn độ"),
    "IT": words("nước italy"), "JP": words("nhật bản"), "KH": words("nước campuchia"),
    "KP": words("triều tiên | bắc triều tiên"), "KR": words("hàn quốc"), "MM": words("myanmar (miến điện)"),
    "MN": words("mông cổ"), "MO": words("đặc khu hành chính macao, trung quốc"), "MY": words("nước malaysia"),
    "NL": words("hà lan"), "NO": words("na uy"), "NZ": words("new zealand"), "PH": words("nước philippines"),
    "PL": words("ba lan"), "PT": words("bồ đào nha"), "RO": words("nước romania"), "RU": words("nước nga"),
    "SA": words("ả rập xê-út"), "SE": words("thụy điển"), "SG": words("nước singapore"), "SK": words("nước slovakia"),
    "TH": words("thái lan"), "TR": words("thổ nhĩ kỳ"), "TW": words("đài loan"), "UA": words("nước ukraina"),
    "US": words("hoa kỳ | nước mỹ"), "VN": words("việt nam"), "ZA": words("nam phi"),
}  # fmt: skip

_MONTHS = (
    words("tháng 1 | tháng giêng | tháng một"), words("tháng 2 | tháng hai"), words("tháng 3 | tháng ba"),
    words("tháng 4 | tháng tư"), words("tháng 5 | tháng năm"), words("tháng 6 | tháng sáu"),
    words("tháng 7 | tháng bảy"), words("tháng 8 | tháng tám"), words("tháng 9 | tháng chín"),
    words("tháng 10 | tháng mười"), words("tháng 11 | tháng mười một"),
    words("tháng 12 | tháng mười hai | tháng chạp"),
)  # fmt: skip

#: What is two things at once, each list named by the tables it is in.
_NEED_ATTRIBUTION = """phải ghi rõ | cần ghi rõ | ghi rõ nguồn | ghi rõ | vui lòng ghi rõ | đề nghị ghi rõ |
phải dẫn nguồn | yêu cầu ghi rõ | phải ghi nguồn | xin ghi rõ | vui lòng ghi nguồn | ghi nguồn |
vui lòng dẫn nguồn | đề nghị dẫn nguồn | cần dẫn nguồn | phải trích dẫn nguồn"""
_EMBARGO_UNTIL = """cấm công bố trước | không công bố trước | cấm đăng trước | chưa công bố trước |
chỉ được đăng sau | chỉ được công bố sau | cấm phát trước | không được công bố trước |
không phát trước | chỉ được đăng tải sau | chỉ được phát sau | chỉ được phát sóng sau |
chỉ được phát hành sau | chỉ được sử dụng sau | chỉ được đưa tin sau | chỉ được xuất bản sau |
chỉ được phép công bố sau | chỉ được phép đăng sau | chỉ được phép đăng tải sau |
chỉ được phép phát sau | chỉ được phép phát sóng sau | chỉ được phép phát hành sau |
chỉ được phép sử dụng sau | chỉ được phép đưa tin sau | chỉ được phép xuất bản sau |
được phép công bố sau | được phép đăng sau | được phép đăng tải sau | được phép phát sau |
được phép phát sóng sau | được phép phát hành sau | được phép sử dụng sau |
được phép đưa tin sau | được phép xuất bản sau | chỉ công bố sau | chỉ đăng sau |
chỉ đăng tải sau | chỉ phát sóng sau | chỉ phát hành sau | chỉ sử dụng sau | chỉ đưa tin sau |
chỉ xuất bản sau | chỉ có thể công bố sau | chỉ có thể đăng sau | chỉ có thể đăng tải sau |
chỉ có thể phát sau | chỉ có thể phát sóng sau | chỉ có thể phát hành sau |
chỉ có thể sử dụng sau | chỉ có thể đưa tin sau | chỉ có thể xuất bản sau | không đăng trước |
không đăng tải trước | không phát sóng trước | không phát hành trước | không đưa tin trước |
không xuất bản trước | cấm đăng tải trước | cấm phát sóng trước | cấm phát hành trước |
cấm đưa tin trước | cấm xuất bản trước | không được đăng trước | không được đăng tải trước |
không được phát sóng trước | không được phát trước | không được phát hành trước |
không được đưa tin trước | không được xuất bản trước | chưa được công bố trước |
chưa được đăng trước | chưa được đăng tải trước | chưa được phát sóng trước |
chưa được phát trước | chưa được phát hành trước | chưa được đưa tin trước |
chưa được xuất bản trước | xin đừng công bố trước | xin đừng đăng trước |
xin đừng đăng tải trước | xin đừng phát sóng trước | xin đừng phát trước |
xin đừng phát hành trước | xin đừng đưa tin trước | xin đừng xuất bản trước |
không được phép công bố trước | không được phép đăng trước | không được phép đăng tải trước |
không được phép phát sóng trước | không được phép phát trước | không được phép phát hành trước |
không được phép đưa tin trước | không được phép xuất bản trước | đề nghị không công bố trước |
đề nghị không đăng trước | đề nghị không đăng tải trước | đề nghị không phát sóng trước |
đề nghị không phát trước | đề nghị không phát hành trước | đề nghị không đưa tin trước |
đề nghị không xuất bản trước | không sử dụng trước | cấm sử dụng trước |
không được sử dụng trước | chưa được sử dụng trước | xin đừng sử dụng trước |
đề nghị không sử dụng trước"""

PACK = LanguagePack(
    name="vi",
    title="Vietnamese",
    tags={
        Tag.OWNED: words("thuộc về | thuộc | là của"),
        Tag.MARK: words(
            """bản quyền | bản quyền thuộc về | bản quyền thuộc | bản quyền của | bản quyền: |
            giữ bản quyền | bản quyền bởi | bản quyền nội dung thuộc | tác quyền thuộc |
            thuộc bản quyền của | bản quyền tác giả thuộc | quyền tác giả thuộc |
            thuộc quyền sở hữu của"""
        ),
        Tag.RESERVED: words(
            """giữ toàn quyền | bảo lưu mọi quyền | mọi quyền được bảo lưu | giữ mọi bản quyền |
            bảo lưu toàn bộ quyền | giữ bản quyền nội dung | tất cả các quyền được bảo lưu |
            đã đăng ký bản quyền | toàn bộ bản quyền thuộc | bảo lưu tất cả các quyền |
            mọi bản quyền được bảo lưu | mọi quyền được bảo hộ | giữ bản quyền toàn bộ |
            mọi quyền đều được bảo lưu | bảo lưu toàn quyền | giữ tất cả các quyền |
            tất cả quyền được bảo lưu | giữ mọi quyền | giữ bản quyền | toàn quyền bảo lưu"""
        ),
        Tag.RESERVE: words("bảo lưu quyền | bảo lưu các quyền | được bảo lưu | giữ quyền"),
        Tag.PROTECTED: words(
            """được bảo hộ bởi luật bản quyền | bảo vệ bởi luật bản quyền |
            được bảo vệ bởi luật sở hữu trí tuệ | được bảo hộ bản quyền | được bảo hộ theo luật |
            bảo hộ quyền tác giả | được bảo vệ bản quyền | theo luật sở hữu trí tuệ |
            được luật bản quyền bảo vệ | được bảo vệ theo luật bản quyền"""
        ),
        Tag.FORM: words(
            """công ty cổ phần | công ty tnhh | công ty | công ty cp | công ty cổ phần truyền thông |
            ctcp | công ty trách nhiệm hữu hạn | công ty tnhh mtv | tổng công ty | tập đoàn"""
        ),
        Tag.PRESENT: words("hiện nay | nay"),
        Tag.TAIL: words(
            """từ website này | từ trang này | từ trang web này | trên trang web này |
            trên website này | từ báo này | và các đối tác | giấy phép số | giấy phép hoạt động |
            tổng biên tập | bản tin | văn bản luật | dịch vụ | giao dịch | ban biên tập |
            phiên bản | bản đồ | được đăng tải trên | đăng tải trên | được đăng trên |
            được xuất bản trên | báo chí | tạp chí | địa chỉ | chi phí | chi tiết | chi nhánh |
            chỉ số | chỉ đạo | chỉ huy | chỉ định | cam kết | cảm xúc | cảm thấy | cảm giác |
            cảm nhận | cảm hứng | cảm nghĩ | tiêu chí | chi tiêu | chi trả | cầm quyền"""
        ),
        Tag.NEG: words(
            "không | không phải | chẳng | không hề | không bị | chưa được | chưa có"
        ),
        Tag.NOT_ONLY: words(
            """dịch vụ | dịch bệnh | đại dịch | giao dịch | chiến dịch | du dịch | dịch tễ | nhà xuất bản | không chỉ | không những | không giới hạn | không quá | không kể |
            bao gồm nhưng không giới hạn | không ngừng | không gian"""
        ),
        Tag.MAY: words(
            """có thể | được quyền | có quyền | chỉ được | chỉ có thể | được tự do | chỉ được phép"""
        ),
        Tag.MAY_NOT: words(
            """không được | không được phép | không thể | không cho phép | không được quyền |
            không có quyền | không nên | không đồng ý | chưa được phép | không chấp nhận |
            vui lòng không | xin đừng | xin vui lòng không | đề nghị không | không được tự ý"""
        ),
        Tag.MUST: words("phải | cần phải | buộc phải | phải được | cần được"),
        Tag.BAN: words(
            """cấm | nghiêm cấm | bị cấm | bị nghiêm cấm | cấm tuyệt đối | tuyệt đối cấm |
            ngăn cấm | nghiêm cấm mọi hình thức | cấm mọi hình thức | tuyệt đối không |
            là vi phạm | bất hợp pháp | trái phép"""
        ),
        Tag.ALLOW: words(
            """được phép | cho phép | được cho phép | hoan nghênh | khuyến khích | tự do |
            miễn phí | được cấp phép theo | phát hành theo giấy phép |
            theo giấy phép creative commons | không cần xin phép | mà không cần xin phép |
            không bị cấm | không cấm | chỉ được phép | theo giấy phép | không cần sự cho phép"""
        ),
        Tag.NEED: words(
            _NEED_ATTRIBUTION,
            """bắt buộc | yêu cầu | cần có | đòi hỏi | phải có | cần sự | vui lòng liên hệ |
            xin liên hệ | liên hệ để được""",
        ),
        Tag.THREAT: words(
            """xử lý theo pháp luật | chịu trách nhiệm trước pháp luật | bị xử lý | khởi kiện |
            truy cứu trách nhiệm | theo quy định của pháp luật | vi phạm bản quyền sẽ |
            bị truy tố | sẽ bị xử phạt"""
        ),
        Tag.REQUEST: words(
            """vui lòng | xin vui lòng | đề nghị | mong | cảm ơn | xin cảm ơn | trân trọng |
            mong quý | xin"""
        ),
        Tag.UNAUTHORISED: words(
            """trái phép | tự ý | tự tiện | khi chưa được phép | chưa được phép | không phép |
            không xin phép | khi chưa xin phép | mà không xin phép | khi chưa được sự đồng ý |
            khi chưa được sự cho phép | khi chưa có sự đồng ý | khi chưa có sự cho phép |
            khi không được phép | nếu chưa được phép | nếu không được phép | mà không được phép |
            chưa xin phép | không được sự đồng ý | không được sự cho phép |
            không được sự chấp thuận | không được sự đồng ý của | không được sự cho phép của |
            chưa được sự đồng ý | chưa được sự cho phép | chưa được sự chấp thuận |
            chưa được sự đồng ý của | chưa được sự cho phép của | khi chưa được sự chấp thuận |
            khi chưa được sự đồng ý của | khi chưa được sự cho phép của |
            khi không được sự đồng ý | khi không được sự cho phép |
            khi không được sự chấp thuận | khi không được sự đồng ý của |
            khi không được sự cho phép của | mà không được sự đồng ý |
            mà không được sự cho phép | mà không được sự chấp thuận |
            mà không được sự đồng ý của | mà không được sự cho phép của |
            mà chưa được sự đồng ý | mà chưa được sự cho phép | mà chưa được sự chấp thuận |
            mà chưa được sự đồng ý của | mà chưa được sự cho phép của |
            nếu không được sự đồng ý | nếu không được sự cho phép |
            nếu không được sự chấp thuận | nếu không được sự đồng ý của |
            nếu không được sự cho phép của | nếu chưa được sự đồng ý |
            nếu chưa được sự cho phép | nếu chưa được sự chấp thuận |
            nếu chưa được sự đồng ý của | nếu chưa được sự cho phép của"""
        ),
        Tag.WITHOUT: words(
            """nếu không được phép trước | khi chưa được phép trước | nếu chưa được phép trước | khi không được phép trước | nếu không có | mà không có | khi không có | khi chưa có | nếu chưa có | không có sự |
            không có | chưa có | khi chưa được | nếu chưa được | nếu không được | mà không được |
            mà chưa có | mà chưa được | thiếu | mà không ghi | mà không dẫn |
            mà không trích dẫn | không ghi rõ | không dẫn nguồn | không ghi nguồn"""
        ),
        Tag.EXCEPT: words(
            """trừ khi | ngoại trừ | trừ trường hợp | trừ | trừ phi | ngoài mục đích | loại trừ"""
        ),
        Tag.ONLY: words(
            """chỉ | chỉ được | chỉ khi | chỉ dành cho | chỉ dùng cho | chỉ sử dụng | duy nhất |
            chỉ được phép | dành riêng cho | chỉ có thể | chỉ với | chỉ cho |
            chỉ dùng cho mục đích báo chí | chỉ sử dụng cho mục đích báo chí |
            chỉ dành cho mục đích đưa tin | chỉ dùng cho mục đích đưa tin |
            chỉ sử dụng cho mục đích đưa tin | chỉ sử dụng cho mục đích biên tập |
            chỉ dùng để đưa tin | chỉ được sử dụng cho mục đích đưa tin |
            chỉ được sử dụng cho mục đích báo chí | chỉ dành cho thành viên"""
        ),
        Tag.IF: words(
            """khi được sự cho phép | khi được sự đồng ý | khi được sự chấp thuận | khi được phép | với điều kiện | miễn là | nếu ghi rõ | nếu dẫn | khi có sự | kèm theo | kèm |
            với sự | nếu có sự | nếu được sự | khi được sự | sau khi có sự | sau khi được |
            theo điều kiện | nếu trích dẫn | bằng cách | có ghi rõ | nhưng phải | nhưng cần |
            trên cơ sở"""
        ),
        Tag.WHEN: words("trong trường hợp | mỗi khi | khi muốn | nếu muốn | nếu"),
        Tag.NO_PART: words("không một phần nào | không phần nào"),
        Tag.RANGE: words(
            """toàn bộ hoặc một phần | một phần hoặc toàn bộ | một phần hay toàn bộ |
            toàn bộ hay một phần | bất kỳ phần nào | dù một phần hay toàn bộ |
            từng phần hoặc toàn bộ | toàn phần hoặc từng phần | toàn bộ hoặc từng phần |
            một phần hoặc toàn phần | dù chỉ một phần | từng phần hay toàn bộ |
            toàn phần hay một phần | một phần nội dung | một phần hoặc tất cả | bất cứ phần nào"""
        ),
        Tag.COMMERCIAL: words(
            """cho mục đích thương mại | nhằm mục đích thương mại | mục đích thương mại | vì mục đích thương mại | với mục đích thương mại |
            vì lợi nhuận | kinh doanh | mục đích kinh doanh | mục đích lợi nhuận"""
        ),
        Tag.OTHER: words(
            """hoặc mục đích khác | bất kỳ mục đích nào | mọi mục đích | hoặc các mục đích khác"""
        ),
        Tag.OUTSIDE: words("bên ngoài | ngoài lãnh thổ | ngoài nước"),
        Tag.PURPOSE: words("cho mục đích | nhằm | để | vì mục đích"),
        Tag.BUT: words("nhưng | tuy nhiên"),
        Tag.AND: words("và | hoặc | hay | và/hoặc | cũng như"),
        Tag.REPORT: words(
            """cho biết | nói rằng | cho rằng | tuyên bố | thông báo rằng | tuyên án | tuyên phạt |
            xét xử | khởi tố | đã kiện | phán quyết | bắt giữ | thu giữ | chia sẻ rằng |
            khẳng định | nhấn mạnh | theo ông | theo bà | thông qua luật | đề xuất | thảo luận |
            lo ngại | chỉ trích | phát hiện | xử phạt | ban hành | phát biểu | giải thích |
            đã ra quyết định | hội thảo | kiện ra tòa | nộp đơn kiện"""
        ),
        Tag.TOPIC: words(
            """luật sư nói | nói tại tòa | tại tòa | tòa án | phiên tòa | vụ kiện | nguyên đơn | bị đơn | bị cáo | dự thảo luật |
            dự luật | quốc hội | chuyên gia | luật sư | cụm từ | dòng chữ | có nghĩa là |
            nghĩa là gì | là gì | công an | cảnh sát | cục bản quyền tác giả |
            vi phạm bản quyền | hàng giả | sách lậu | nghị định | chính phủ | bộ trưởng |
            tranh chấp | thế nào | tại sao | luật mới | sửa đổi"""
        ),
        Tag.NONWORK: words(
            """đỗ xe | đậu xe | hút thuốc | thuốc lá | rượu | đồ uống có cồn | vũ khí | đánh bắt |
            câu cá | săn bắt | săn bắn | máy bay không người lái | flycam | hàng hóa | bỏ phiếu |
            ma túy | xe máy | ô tô | phương tiện | xe tải | ra vào | thú cưng | động vật |
            xuất khẩu | nhập khẩu | pháo hoa | pháo | đốt rừng | rác | túi nhựa | tụ tập |
            du khách | hành khách | học sinh | cờ bạc | đánh bạc | điện thoại | ma tuý |
            giao thông | lưu thông | vỉa hè | thực phẩm | cổ phiếu | đất đai | xây dựng |
            dạy thêm | quay phim chụp ảnh | đi lại | bán hàng rong | lái xe | khai thác cát |
            rừng | bán vé | vé xem | vé máy bay | nuôi chó | súng đạn | bơi lội | rượu bia |
            dịch bệnh | đại dịch | dịch covid | ứng dụng | bệnh nhân | bác sĩ | vắc xin |
            vaccine | nhà máy | xả thải | nhà đất | bất động sản | bảo hiểm | ngân hàng |
            lương hưu | hộ chiếu | thị thực | người tị nạn | xăng dầu | thi cử | thí sinh |
            doanh nghiệp | công trình | cổ đông | dữ liệu cá nhân | tin giả | bạo lực |
            thuốc tây | thuốc men | uống thuốc | thuốc chữa | thuốc giả | tiền thuế | nộp thuế |
            thịt lợn | thịt bò | thịt heo | thuốc không rõ | phát tán thông tin sai |
            đưa thông tin sai | lan truyền thông tin sai | đăng tải thông tin sai |
            đăng thông tin sai | chia sẻ thông tin sai | tung tin sai"""
        ),
        Tag.CREDIT: words(
            """ảnh: | ảnh : | ảnh của | ảnh minh họa: | ảnh chụp: | ảnh do | nguồn: | nguồn : |
            nguồn ảnh: | nguồn ảnh | theo nguồn | ảnh tư liệu: | clip: | đồ họa: | bài và ảnh: |
            bài, ảnh: | bài: | tin, ảnh: | tin ảnh: | ảnh cắt từ clip | ảnh chụp màn hình: |
            ảnh cung cấp bởi | hình: | hình ảnh: | minh họa: | ảnh/"""
        ),
        Tag.PHOTO: words("ảnh | hình ảnh | bức ảnh | ảnh tư liệu"),
        Tag.VIA: words("thông qua"),
        Tag.WITH_AGENCY: words("tổng hợp theo | theo các hãng tin | theo các hãng thông tấn"),
        Tag.BYLINE: words(
            """phóng viên | pv | biên dịch: | tác giả: | thực hiện: | biên tập: | người viết: |
            phóng viên ảnh"""
        ),
        Tag.KILL: words(
            """rút tin | rút bài | hủy tin | hủy bài | hủy ảnh | rút ảnh | thu hồi tin |
            thu hồi ảnh | đề nghị không sử dụng tin | đề nghị không sử dụng ảnh | xin hủy tin |
            gỡ bỏ tin | gỡ bỏ ảnh | ngừng sử dụng ảnh | ngừng sử dụng tin | tin đã phát bị hủy |
            không sử dụng bản tin | không sử dụng tin này | không sử dụng ảnh này |
            không dùng bản tin | không dùng tin này | không dùng ảnh này | ngừng sử dụng bản tin |
            ngừng sử dụng bài | ngừng đăng bài | gỡ bỏ bản tin | gỡ bỏ bài | gỡ bản tin |
            gỡ bài này | gỡ ảnh này | hủy bản tin | huỷ bản tin | huỷ tin | huỷ bài | huỷ ảnh |
            thu hồi bản tin | thu hồi bài | rút bản tin | xin rút tin | xin rút bài |
            bãi bỏ bản tin | đề nghị gỡ bỏ | đề nghị gỡ"""
        ),
        Tag.CORRECTION: words(
            """đính chính: | đính chính | bản sửa | tin sửa | tin chữa | bản đính chính |
            thay thế tin | cải chính"""
        ),
        Tag.EMBARGO: words(_EMBARGO_UNTIL, "lệnh cấm phát"),
        Tag.UNTIL: words(_EMBARGO_UNTIL, "trước | cho đến | đến khi | cho tới | trước ngày"),
        Tag.AFTER: words("sau | kể từ | từ ngày"),
        Tag.RELEASE: words(
            """phát hành ngay | công bố ngay | để đăng ngay | đăng tải ngay |
            phát hành ngay lập tức | để công bố ngay | đề nghị đăng ngay | đề nghị đăng tải ngay |
            đăng ngay | phổ biến ngay | được đăng ngay | để phổ biến ngay | đề nghị phổ biến |
            để phát hành ngay | có thể đăng ngay | để đăng tải rộng rãi |
            đề nghị đăng tải rộng rãi"""
        ),
        Tag.PUBLIC_DOMAIN: words(
            """phạm vi công cộng | thuộc về công chúng | miền công cộng | thuộc về công cộng |
            không có bản quyền | từ bỏ bản quyền | hết thời hạn bảo hộ"""
        ),
        Tag.OPEN_LICENCE: words(
            """giấy phép creative commons | giấy phép ghi công | cc ghi công |
            creative commons ghi công"""
        ),
        Tag.WITHIN: words("trong vòng | trong thời hạn | không quá | tối đa | trong"),
        Tag.DAYS: words("ngày | giờ | tuần | tháng"),
        Tag.LENGTH: words("từ | chữ | phút | giây | ký tự | dòng"),
    },
    actions={
        Action.ALL: words(
            """sử dụng | sử dụng lại | tái sử dụng | khai thác | dùng lại | việc sử dụng |
            dùng vào | chỉ sử dụng"""
        ),
        Action.PUBLISH: words(
            """đăng lại | đăng tải | đăng tải lại | phát hành lại | phát hành | xuất bản |
            tái xuất bản | công bố | in lại | tái bản | đăng phát | trưng bày | đăng bài |
            xuất bản lại | dẫn lại | công bố lại | được đăng | việc đăng"""
        ),
        Action.PUBLISH_ONLINE: words(
            """đăng trên internet | đăng trên mạng | tải lên mạng | đăng tải trên internet |
            đăng lên website | phát hành trên internet"""
        ),
        Action.PRINT: words("in ấn | in báo"),
        Action.BROADCAST: words(
            """phát sóng | phát thanh | truyền hình | phát lại | phát sóng lại | trình chiếu |
            tiếp sóng | truyền phát"""
        ),
        Action.SOCIAL: words(
            """chia sẻ trên mạng xã hội | đăng lên mạng xã hội | đăng trên mạng xã hội | chia sẻ"""
        ),
        Action.REPRODUCE: words(
            """sao chép | sao chép lại | sao lại | nhân bản | copy | chép lại | tải về | tải xuống |
            photocopy | sao chụp | làm bản sao | sao lưu lại | tái tạo | mô phỏng | chụp lại |
            in sao | lấy lại nội dung | sao in"""
        ),
        Action.REDISTRIBUTE: words(
            """phân phối | phân phối lại | phát tán | lưu hành | chuyển tiếp | truyền tải |
            lan truyền | phổ biến | phổ biến lại | truyền đạt | chuyển giao |
            cung cấp cho bên thứ ba | tái phân phối | truyền bá | cấp phép lại | cho thuê |
            chuyển cho bên thứ ba | truyền đưa"""
        ),
        Action.REWRITE: words(
            """viết lại | biên tập | biên tập lại | tóm tắt | biên soạn | xào nấu | tóm lược"""
        ),
        Action.ADAPT: words(
            """chỉnh sửa | sửa đổi nội dung | thay đổi | cải biên | chuyển thể | phóng tác |
            tác phẩm phái sinh | sửa chữa | biến đổi | làm tác phẩm phái sinh | cắt xén |
            sửa đổi, | sửa đổi hoặc"""
        ),
        Action.TRANSLATE: words(
            """dịch | biên dịch | dịch thuật | dịch lại | phiên dịch | dịch sang | dịch hoặc | hoặc dịch |
            dịch, | dịch ra | bản dịch"""
        ),
        Action.QUOTE: words("trích dẫn | trích | trích đăng | trích lại | trích đoạn"),
        Action.ARCHIVE: words(
            "lưu trữ | lưu giữ | lưu lại | cơ sở dữ liệu | lưu vào | sao lưu"
        ),
        Action.SELL: words(
            """bán | mua bán | bán lại | buôn bán | kinh doanh lại | rao bán | để bán | bán hoặc |
            bán cho bên thứ ba"""
        ),
        Action.COMMERCIAL: words(
            """sử dụng thương mại | sử dụng vào mục đích thương mại |
            sử dụng cho mục đích thương mại | khai thác thương mại |
            sử dụng với mục đích thương mại | sử dụng vì mục đích thương mại |
            dùng cho mục đích thương mại | dùng vào mục đích thương mại | thương mại hóa |
            sử dụng vào mục đích kinh doanh | sử dụng cho mục đích kinh doanh |
            khai thác vì mục đích thương mại | khai thác cho mục đích thương mại"""
        ),
        Action.ADVERTISE: words(
            """quảng cáo | tiếp thị | quảng bá | khuyến mại | quảng cáo sản phẩm | marketing"""
        ),
        Action.AI_TRAINING: words(
            """huấn luyện ai | huấn luyện trí tuệ nhân tạo | đào tạo ai | đào tạo trí tuệ nhân tạo |
            huấn luyện mô hình | đào tạo mô hình | khai thác văn bản và dữ liệu |
            khai phá dữ liệu | khai phá văn bản | học máy | mô hình ngôn ngữ |
            mô hình ngôn ngữ lớn | thu thập dữ liệu tự động | thu thập tự động | cào dữ liệu |
            crawl | trí tuệ nhân tạo tạo sinh | ai tạo sinh | phát triển ai |
            phát triển trí tuệ nhân tạo | mô hình ai | hệ thống ai | dữ liệu huấn luyện |
            máy học | huấn luyện các mô hình | huấn luyện hệ thống | khai thác dữ liệu |
            mô hình trí tuệ nhân tạo | hệ thống trí tuệ nhân tạo | scrape | công cụ tự động |
            phần mềm tự động"""
        ),
        Action.ALTER_IMAGE: words(
            """cắt cúp | cắt ghép | chỉnh sửa ảnh | ghép ảnh | xóa logo | che logo | xóa hình mờ |
            cắt ảnh | photoshop | đóng logo | đóng dấu logo | xử lý ảnh | cắt xén ảnh |
            cắt xén hình | cắt cúp ảnh"""
        ),
        Action.LINK: words("đóng khung | liên kết sâu"),
    },
    manners={Action.PRINT: words("bìa tạp chí | dùng cho tạp chí")},
    objects={
        Object.ITEM: words(
            """bài viết | nội dung | tin tức | thông tin | tài liệu | tác phẩm | bài báo |
            bản tin này | ấn phẩm | tin bài | các bài viết | tư liệu | báo cáo"""
        ),
        Object.SITE: words(
            """trang web | website | trang này | trang tin | báo điện tử | website này"""
        ),
        Object.TEXT: words("văn bản này | bài chữ | đoạn văn"),
        Object.IMAGE: words(
            """ảnh | hình ảnh | bức ảnh | bức hình | ảnh này | hủy ảnh | rút ảnh | thu hồi ảnh |
            đề nghị không sử dụng ảnh | gỡ bỏ ảnh | ngừng sử dụng ảnh"""
        ),
        Object.VIDEO: words("video | clip | đoạn phim | thước phim"),
        Object.AUDIO: words("âm thanh | bản ghi âm | podcast"),
        Object.GRAPHIC: words("đồ họa | biểu đồ | tranh minh họa | hình minh họa"),
        Object.DATABASE: words("cơ sở dữ liệu này"),
        Object.LOGO: words("biểu trưng | nhãn hiệu"),
        Object.THIRD_PARTY: words("nội dung của bên thứ ba | tài liệu của bên thứ ba"),
    },
    conditions={
        Condition.CONSENT: words(
            """khi được sự cho phép | khi được sự đồng ý | khi được sự chấp thuận | khi được phép | được sự cho phép | có sự cho phép | nếu không được phép trước | khi chưa được phép trước | nếu chưa được phép trước | khi không được phép trước | sự cho phép | cho phép của | sự đồng ý | đồng ý của | sự chấp thuận |
            chấp thuận của | sự chấp thuận của | phép của | giấy phép | thỏa thuận | hợp đồng |
            chấp thuận | đồng ý | xin phép | sự đồng thuận | được phép của | được cho phép của |
            ủy quyền | sự ủy quyền | sự nhất trí | vui lòng liên hệ | xin liên hệ |
            liên hệ để được | sự chấp nhận | sự cấp phép | sự thỏa thuận | phải được phép |
            chấp thuận trước | đồng ý trước | cho phép trước"""
        ),
        Condition.PRIOR: words(
            """nếu không được phép trước | khi chưa được phép trước | nếu chưa được phép trước | khi không được phép trước | trước đó | từ trước | trước bằng văn bản | trước của | cho phép trước |
            đồng ý trước | chấp thuận trước"""
        ),
        Condition.WRITTEN: words(
            """bằng văn bản | văn bản | bằng văn bản của | bằng giấy | trước bằng văn bản"""
        ),
        Condition.ATTRIBUTION: words(
            _NEED_ATTRIBUTION,
            """dẫn nguồn | nguồn gốc | trích dẫn nguồn | nêu rõ nguồn | nêu nguồn | ghi công |
            ghi tên tác giả | tên tác giả | nguồn tin | ghi rõ tên tác giả | đề tên tác giả |
            ghi nhận tác giả | nếu ghi rõ | có ghi rõ | không ghi rõ | không dẫn nguồn |
            không ghi nguồn | mà không ghi | mà không dẫn | mà không trích dẫn |
            nguồn và tác giả | giấy phép ghi công | cc ghi công | creative commons ghi công""",
        ),
        Condition.LINK: words(
            """liên kết | đường link | đường dẫn | dẫn link | link gốc | liên kết đến | đặt link |
            gắn link | kèm link | link bài gốc | hyperlink | link"""
        ),
        Condition.KEEP_NOTICE: words(
            """giữ nguyên thông báo bản quyền | xóa thông báo bản quyền | giữ thông báo bản quyền"""
        ),
        Condition.INDICATE_CHANGES: words(
            """ghi rõ các thay đổi | nêu rõ các thay đổi | chỉ rõ thay đổi"""
        ),
        Condition.NO_DERIVATIVES: words(
            """không phái sinh | giữ nguyên nội dung | nguyên văn | không chỉnh sửa |
            không sửa đổi | giữ nguyên vẹn | toàn văn | không thay đổi nội dung | không thay đổi"""
        ),
        Condition.SHARE_ALIKE: words("chia sẻ tương tự | cùng giấy phép"),
        Condition.NONCOMMERCIAL: words(
            """phi thương mại | phi lợi nhuận | không vì mục đích thương mại |
            không nhằm mục đích thương mại | không vì lợi nhuận | không thương mại |
            không vì mục đích lợi nhuận"""
        ),
        Condition.EDITORIAL_PURPOSE: words(
            """mục đích báo chí | mục đích đưa tin | mục đích biên tập | đưa tin |
            mục đích tin tức | chỉ dùng cho mục đích báo chí | chỉ sử dụng cho mục đích báo chí |
            chỉ dành cho mục đích đưa tin | chỉ dùng cho mục đích đưa tin |
            chỉ sử dụng cho mục đích đưa tin | chỉ sử dụng cho mục đích biên tập |
            chỉ dùng để đưa tin | chỉ được sử dụng cho mục đích đưa tin |
            chỉ được sử dụng cho mục đích báo chí"""
        ),
        Condition.PERSONAL_USE: words(
            """mục đích cá nhân | sử dụng cá nhân | cá nhân | dùng cá nhân | mục đích riêng tư |
            sử dụng nội bộ | nội bộ"""
        ),
        Condition.EDUCATIONAL_USE: words(
            """mục đích giáo dục | giảng dạy | mục đích học tập | nghiên cứu khoa học |
            mục đích nghiên cứu"""
        ),
        Condition.ONE_TIME: words("một lần duy nhất | sử dụng một lần | chỉ một lần"),
        Condition.NOTIFY: words(
            """thông báo cho chúng tôi | báo cho chúng tôi | thông báo cho tòa soạn | gửi báo biếu |
            thông báo cho tác giả"""
        ),
        Condition.PAYMENT: words(
            """trả phí | nhuận bút | thanh toán | thù lao | trả tiền | phí bản quyền | phí sử dụng |
            thu phí"""
        ),
        Condition.SUBSCRIBER: words(
            """người đăng ký | thuê bao | khách hàng | hội viên | người đặt mua | độc giả đăng ký |
            dành cho thành viên | chỉ dành cho thành viên | thành viên đăng ký"""
        ),
        Condition.USE_CORRECTED_VERSION: words(
            """sử dụng bản sửa | sử dụng tin này thay | dùng bản đính chính | sử dụng bản đính chính"""
        ),
    },
    exemptions={
        Exemption.EDITORIAL_USE: words(
            """chỉ dùng cho mục đích báo chí | chỉ sử dụng cho mục đích báo chí |
            ngoài mục đích báo chí | ngoài mục đích đưa tin | chỉ dành cho mục đích đưa tin |
            chỉ dùng cho mục đích đưa tin | chỉ sử dụng cho mục đích đưa tin |
            chỉ sử dụng cho mục đích biên tập | chỉ dùng để đưa tin |
            chỉ được sử dụng cho mục đích đưa tin | chỉ được sử dụng cho mục đích báo chí"""
        ),
        Exemption.PERSONAL_USE: words(
            """ngoài mục đích cá nhân | trừ mục đích cá nhân | ngoại trừ mục đích cá nhân"""
        ),
        Exemption.QUOTATION: words("trích dẫn hợp lý | trích dẫn ngắn"),
        Exemption.STATUTORY_EXCEPTION: words(
            """pháp luật cho phép | trường hợp pháp luật quy định | sử dụng hợp lý | luật cho phép"""
        ),
        Exemption.SEARCH_ENGINES: words("công cụ tìm kiếm | máy tìm kiếm"),
        Exemption.SOCIAL_SHARE: words("nút chia sẻ"),
        Exemption.IMAGES: words("trừ hình ảnh | trừ ảnh | không bao gồm hình ảnh"),
    },
    places=_PLACES,
    months=_MONTHS,
    joints=words("của | từ | đến | bởi"),
    examples=(
        Example(
            "Cấm sao chép và phân phối nội dung bài viết.",
            ("prohibits reproduce redistribute",),
        ),
        Example(
            "Nghiêm cấm sao chép dưới mọi hình thức khi chưa có sự đồng ý bằng văn bản của tòa soạn.",
            ("prohibits reproduce if consent written",),
        ),
        Example(
            "Không được đăng lại bài viết này nếu không có sự cho phép của chúng tôi.",
            ("prohibits publish if consent",),
        ),
        Example(
            "Bài viết có thể được đăng lại miễn là ghi rõ nguồn và dẫn link bài gốc.",
            ("permits publish if attribution link",),
        ),
        Example(
            "Việc sử dụng hình ảnh phải được sự chấp thuận trước bằng văn bản.",
            ("requires all of image if consent prior written",),
        ),
        Example("Không được sao chép toàn bộ hoặc một phần.", ("prohibits reproduce quote",)),
        Example(
            "Không được sử dụng nội dung này để huấn luyện trí tuệ nhân tạo.",
            ("prohibits ai_training",),
        ),
        Example("Cấm sử dụng vào mục đích thương mại.", ("prohibits commercial",)),
        Example(
            "Được phép sao chép cho mục đích phi thương mại.",
            ("permits reproduce if noncommercial",),
        ),
        Example(
            "Chúng tôi bảo lưu quyền khai thác văn bản và dữ liệu.", ("reserves ai_training",)
        ),
        Example("Ảnh: Minh Quân", ("notice",)),
        Example("© 2022 Báo Sông Lam. Bảo lưu mọi quyền.", ("reserved",)),
        Example("Thu hồi ảnh: đề nghị không sử dụng.", ("prohibits all of image",)),
        Example("Tòa án tuyên phạt công ty vì vi phạm bản quyền phần mềm."),
        Example("Thành phố cấm đỗ xe trên vỉa hè."),
        Example("Luật sư giải thích cụm từ bảo lưu mọi quyền có nghĩa là gì."),
        Example("Bộ Y tế đề xuất cấm quảng cáo thuốc lá và rượu."),
    ),
)
